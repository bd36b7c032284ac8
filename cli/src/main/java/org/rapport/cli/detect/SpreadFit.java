package org.rapport.cli.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;

/**
 * How much scores usually differ from session to session, from many cases. Robust: the middle 80 % of the steps decide,
 * so that ruptures and sudden gains among them hardly count.
 */
final class SpreadFit {
    private static final int ENOUGH_STEPS = 20;
    /** Φ⁻¹(0.9) − Φ⁻¹(0.1): how many standard deviations the middle 80 % of normally distributed steps span. */
    private static final double MIDDLE = 2.5631031310892007;

    private SpreadFit() {}

    /** What the cases tell, or nothing when they are too few. */
    static Optional<Cohort> of(List<Course> courses) {
        double[] steps =
                courses.stream().flatMapToDouble(SpreadFit::steps).sorted().toArray();
        if (steps.length < ENOUGH_STEPS) {
            return Optional.empty();
        }
        double spread = (steps[(int) (0.9 * (steps.length - 1))] - steps[(int) (0.1 * (steps.length - 1))]) / MIDDLE;
        double sd = spread > 0
                ? spread
                : Math.sqrt(
                        Arrays.stream(steps).map(step -> step * step).average().orElse(0));
        return sd > 0 ? Optional.of(cohort(courses, sd)) : Optional.empty();
    }

    private static java.util.stream.DoubleStream steps(Course course) {
        double[] steps = new double[Math.max(0, course.scored() - 1)];
        int n = 0;
        double before = Double.NaN;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                if (!Double.isNaN(before)) {
                    steps[n++] = course.score(i) - before;
                }
                before = course.score(i);
            }
        }
        return Arrays.stream(steps);
    }

    private static Cohort cohort(List<Course> courses, double sd) {
        double mean = courses.stream()
                .flatMapToDouble(course -> Arrays.stream(course.cells(), 0, course.size()))
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(0);
        return new Cohort(
                courses.size(),
                mean,
                0,
                sd / Math.sqrt(2),
                0,
                0,
                0,
                0,
                Double.POSITIVE_INFINITY,
                "the middle 80 % of the steps between scores of the first cases of the input");
    }
}
