package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * The three criteria made ready for one measure: the kernel. {@link #next} does the cheap checks in one sweep, and only
 * what is left of it has its surroundings looked at. Takes no memory for a score.
 */
final class Criteria {
    /** 4.1 − 3.1 is a little less than 1 in binary; whoever asks for 1 point means it to count. */
    private static final double BINARY = 1 - 1e-12;

    private static final int MOST = 6;

    final double sign;
    final double points;
    final boolean peer;
    final boolean stable;
    final Windows windows = new Windows();

    private final double least;
    private final double asked;
    private final double percent;
    private final boolean sized;
    private final boolean shared;
    private final boolean stepless;
    private final double low;
    private final double rounding;
    private final double[] critical = new double[MOST + 1];

    /** {@code points} is the cut-off of criterion 1, −∞ where it is not applied. */
    Criteria(SuddenChange rule, Background background, double points) {
        Ruler ruler = background.ruler();
        boolean gain = rule.sought() == Sought.GAIN;
        peer = rule.compatibility() == Compatibility.SUDDENGAINS;
        sign = (gain ? 1 : -1) * (peer ? -1 : ruler.sign());
        sized = points > Double.NEGATIVE_INFINITY;
        this.points = points;
        least = peer ? points : points * BINARY;
        shared = rule.percent().isPresent();
        // The package asks pre − post <= percent·pre of a loss, which every rise meets when percent is above 0.
        asked = rule.percent().orElse(0) * (peer && !gain ? -1 : 1);
        percent = peer ? asked : asked * BINARY;
        low = peer ? 0 : ruler.min().orElse(0);
        rounding = peer ? 0 : ruler.unit() / Math.sqrt(12);
        stable = rule.stability().isPresent();
        stepless = peer && !sized && !shared;
        rule.stability().ifPresent(this::prepare);
    }

    private void prepare(Stability stability) {
        for (int scores = 4; scores <= MOST; scores++) {
            critical[scores] = stability.critical(scores);
        }
    }

    /** The last cell a change may lead to; the package always leaves one session after it. */
    int last(Course course) {
        return course.size() - (peer || stable ? 2 : 1);
    }

    /** The first cell from {@code post} on whose step is large enough by criteria 1 and 2, or {@code last + 1}. */
    int next(double[] x, int post, int last) {
        if (stepless || post > last) {
            return post;
        }
        double before = x[post - 1];
        for (int i = post; i <= last; i++) {
            double now = x[i];
            double step = sign * (now - before);
            if (step >= least && (!shared || step >= percent * base(before))) {
                return i;
            }
            before = now;
        }
        return last + 1;
    }

    /** What criterion 2 takes a share of: the distance from the low end of the scale, from 0 where it has none. */
    private double base(double before) {
        return peer ? before : Math.abs(before - low);
    }

    /** The step criterion 2 asks for after this score; NaN where it is not applied. */
    double shareOf(double before) {
        return shared ? asked * base(before) : Double.NaN;
    }

    Met size(double[] x, int post) {
        double step = step(x, post);
        return sized && !Double.isNaN(step) ? Met.of(step >= least) : Met.UNKNOWN;
    }

    Met share(double[] x, int post) {
        double step = step(x, post);
        return shared && !Double.isNaN(step) ? Met.of(step >= percent * base(x[post - 1])) : Met.UNKNOWN;
    }

    /** Criterion 3 from what is known before cell {@code until}; leaves the {@link #windows} read. */
    Met stability(double[] x, int post, int from, int until) {
        windows.read(x, post, from, until);
        if (!stable || !windows.enough()) {
            return Met.UNKNOWN;
        }
        return Met.of(sign * (windows.meanAfter - windows.meanBefore) > threshold());
    }

    /** By how many points the means have to differ, for the {@link #windows} as read. */
    double threshold() {
        return critical() * spread();
    }

    double critical() {
        return critical[windows.scores()];
    }

    /** Equal scores on both sides still hide what rounding took: unit/√12. */
    private double spread() {
        double pooled = windows.pooledSd();
        return pooled > 0 ? pooled : rounding;
    }

    /** All criteria together. In the package what is unknown hides what has failed. */
    Met all(double[] x, int post, int from, int until) {
        Met size = size(x, post);
        Met share = share(x, post);
        Met stability = stability(x, post, from, until);
        if (peer && (hidden(sized, size) || hidden(shared, share) || hidden(stable, stability))) {
            return Met.UNKNOWN;
        }
        if (!stepless && Double.isNaN(step(x, post))) {
            return Met.UNKNOWN;
        }
        return applied(sized, size).and(applied(shared, share)).and(applied(stable, stability));
    }

    /** Every criterion of one interval; leaves the {@link #windows} read. */
    SessionInterval interval(String id, Course course, int post, int from) {
        double[] x = course.cells();
        return new SessionInterval(
                id,
                course.session(post - 1),
                size(x, post),
                share(x, post),
                stability(x, post, from, course.size()),
                all(x, post, from, course.size()));
    }

    /** Whether at least one change could be tested. */
    boolean tested(Course course, int from) {
        for (int post = from + 2; post <= last(course); post++) {
            if (all(course.cells(), post, from, course.size()) != Met.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(boolean applied, Met met) {
        return applied && met == Met.UNKNOWN;
    }

    private static Met applied(boolean applied, Met met) {
        return applied ? met : Met.YES;
    }

    /** The step into a cell in points, positive in the direction looked for; NaN where a score is missing. */
    double step(double[] x, int post) {
        return sign * (x[post] - x[post - 1]);
    }
}
