package org.rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * Cases drawn under a seed: whole points from 0 to 63, a level of the person with a trend, noise that partly carries
 * over, and 12 % of the sessions without a score. In three of ten cases the level falls once by about eleven points.
 *
 * @param sessions how many a case has
 * @param sudden share of the cases in which the level falls once
 */
record Drawn(int sessions, double sudden) {
    private static final double MISSING = 0.12;
    private static final double CARRIED = 0.4;
    private static final double SD = 2.5;
    private static final int BEST = 63;

    /** Twenty sessions in which nothing happens. */
    static final Drawn UNDISTURBED = new Drawn(20, 0);

    /** How such scores are measured and what is usual among them; more is better. */
    static Background background(Direction direction) {
        Cohort cohort = new Cohort(0, 30, 8, SD, CARRIED, 0, -0.5, 0.3, 30, "as they are drawn");
        return new Background(
                new Ruler(direction, OptionalDouble.of(0), OptionalDouble.of(BEST), 1), Optional.of(cohort));
    }

    /** So many cases. */
    List<Course> cases(int count, SplittableRandom random) {
        List<Course> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Course course = new Course();
            fill(course, random);
            cases.add(course);
        }
        return cases;
    }

    /** The next case. */
    void fill(Course course, SplittableRandom random) {
        course.clear();
        double level = 30 + 8 * random.nextGaussian();
        double trend = -0.5 + 0.3 * random.nextGaussian();
        int falls = random.nextDouble() < sudden ? random.nextInt(3, sessions) : sessions;
        double depth = 11 + 3 * random.nextGaussian();
        double noise = SD * random.nextGaussian();
        for (int i = 0; i < sessions; i++) {
            double score = Math.rint(level + trend * i + noise - (i >= falls ? depth : 0));
            course.add(random.nextDouble() < MISSING ? Double.NaN : Math.clamp(score, 0, BEST));
            noise = CARRIED * noise + Math.sqrt(1 - CARRIED * CARRIED) * SD * random.nextGaussian();
        }
    }
}
