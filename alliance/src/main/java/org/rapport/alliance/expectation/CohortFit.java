package org.rapport.alliance.expectation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * Finds what is usual among many cases, most of which have nothing wrong most of the time.
 *
 * <p>Maximum of the predictive likelihood of {@link Expectation} over all scores, each session allowed a small chance of
 * being out of the ordinary, with wide priors that hold where there are few cases (Nelder and Mead 1965, A simplex
 * method for function minimization, Computer Journal 7:308–313).
 */
public final class CohortFit {
    /** Fewer steps from score to score than this tell nothing. */
    public static final int STEPS_NEEDED = 6;

    private static final double DOUBTED = 0.20;
    private static final int MOST_CASES = 800;
    private static final int ROUNDS = 500;
    /** Steps of the search, in the units of the eleven numbers; the second search begins near its end. */
    private static final double[] WIDE = {.4, .3, .2, .6, .3, .2, .6, .5, 1, 2, 1};

    private static final double NEARBY = 0.4;
    /** How far noise leans where nothing is known: most is even. */
    private static final double LEAN = 0.15;

    private static final int TOGETHER = 64;

    private final List<Ordinary> cases;
    private final Ruler ruler;
    private final Start start;

    private CohortFit(List<Ordinary> cases, Ruler ruler, Start start) {
        this.cases = cases;
        this.ruler = ruler;
        this.start = start;
    }

    /**
     * The cohort these cases come from; empty where there are too few scores. Of very many cases evenly spaced ones are
     * used.
     */
    public static Optional<Cohort> of(List<Course> cases, Ruler ruler) {
        List<Course> used = spaced(cases);
        return Start.of(used).map(start -> {
            List<Ordinary> all = used.stream().map(Ordinary::whole).toList();
            CohortFit whole = new CohortFit(all, ruler, start);
            double[] first = whole.lowest(new double[WIDE.length], 1);
            CohortFit ordinary = new CohortFit(ordinary(used, ruler, whole.at(first)), ruler, start);
            return ordinary.at(ordinary.lowest(first, NEARBY));
        });
    }

    /**
     * The cases up to where something out of the ordinary is seen in them for the first time. What is left is fitted
     * knowing that it lies above the limits, so that leaving out the lowest scores does not make the rest look alike.
     */
    private static List<Ordinary> ordinary(List<Course> cases, Ruler ruler, Cohort first) {
        var rule = new ExpectationExamination(
                new WorseThanExpected(DOUBTED, OptionalInt.empty(), 2.5), new Background(ruler, Optional.of(first)));
        return cases.stream().map(rule::ordinary).toList();
    }

    private static List<Course> spaced(List<Course> cases) {
        int every = (cases.size() + MOST_CASES - 1) / MOST_CASES;
        return every <= 1
                ? cases
                : IntStream.range(0, cases.size() / every)
                        .mapToObj(i -> cases.get(i * every))
                        .toList();
    }

    private double[] lowest(double[] from, double share) {
        return Simplex.lowest(
                this::cost, from, Arrays.stream(WIDE).map(step -> share * step).toArray(), ROUNDS);
    }

    /** Eleven numbers around zero, in units that make each about as easy to find. */
    private Cohort at(double[] x) {
        double sd = start.sdWithin() * Math.exp(x[2]);
        return new Cohort(
                cases.size(),
                start.mean() + x[0] * start.sdBetween(),
                start.sdBetween() * Math.exp(x[1]),
                sd,
                0.98 / (1 + Math.exp(1 - 2 * x[3])),
                x[4] * start.sdWithin(),
                x[5] * 0.1 * start.sdWithin(),
                sd * 0.12 * Math.exp(x[6]),
                12 * Math.exp(x[7]),
                3 + 60 * Math.exp(x[8]),
                LEAN * x[10],
                0.025 * Math.exp(x[9] * 0.8),
                "found in the cases at hand");
    }

    private double cost(double[] x) {
        for (double each : x) {
            if (!(Math.abs(each) < 6)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        Cohort tried = at(x);
        double[] parts = IntStream.rangeClosed(0, (cases.size() - 1) / TOGETHER)
                .parallel()
                .mapToDouble(part -> logLikelihood(new Expectation(tried, ruler), part))
                .toArray();
        double sum = 0;
        // Always in the same order, so that one core and many come to the same cohort.
        for (double part : parts) {
            sum -= part;
        }
        for (double each : x) {
            sum += each * each / 2;
        }
        return sum;
    }

    private double logLikelihood(Expectation expected, int part) {
        double sum = 0;
        for (int i = part * TOGETHER; i < Math.min(cases.size(), (part + 1) * TOGETHER); i++) {
            sum += logLikelihood(expected, cases.get(i));
        }
        return sum;
    }

    private double logLikelihood(Expectation expected, Ordinary one) {
        Course course = one.course();
        double sum = 0;
        if (course.size() > 0) {
            expected.begin(course.session(0));
        }
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                double turned = ruler.sign() * course.score(i);
                sum += expected.takeWarily(turned, one.limit(i));
            }
            expected.pass(course.session(i));
        }
        return sum;
    }

    /** Where the search begins: simple moments. */
    private record Start(double mean, double sdBetween, double sdWithin) {
        static Optional<Start> of(List<Course> cases) {
            Moments means = new Moments();
            Moments steps = new Moments();
            for (Course each : cases) {
                double sum = 0;
                double last = Double.NaN;
                for (int i = 0; i < each.size(); i++) {
                    if (each.has(i)) {
                        sum += each.score(i);
                        if (!Double.isNaN(last)) {
                            steps.add(each.score(i) - last);
                        }
                        last = each.score(i);
                    }
                }
                if (each.scored() > 0) {
                    means.add(sum / each.scored());
                }
            }
            if (steps.count() < STEPS_NEEDED || !(steps.sd() > 0)) {
                return Optional.empty();
            }
            double within = steps.sd() / Math.sqrt(1.5);
            return Optional.of(new Start(means.mean(), Math.max(within / 2, means.sd()), within));
        }
    }

    /** Welford's running mean and spread. */
    private static final class Moments {
        private int count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double off = value - mean;
            mean += off / count;
            squares += off * (value - mean);
        }

        int count() {
            return count;
        }

        double mean() {
            return mean;
        }

        double sd() {
            return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
        }
    }
}
