package org.rapport.alliance.gain;

/**
 * What became of a change: its size, its share of the whole change, and whether it was later half undone. In the package
 * sizes are pre − post whatever is looked for, so a loss is below 0; here they are positive in the direction looked for.
 */
final class Aftermath {
    private final Criteria criteria;
    private final boolean fromPostSession;

    Aftermath(Criteria criteria, FirstInterval first) {
        this.criteria = criteria;
        // The package counts sessions from 0 when it looks for a reversal, and looks past one too many but for 1to2.
        fromPostSession = !criteria.peer || first == FirstInterval.FIRST_TO_SECOND;
    }

    /** Of one step, or of the whole treatment. */
    double magnitude(double before, double after) {
        return criteria.peer ? before - after : criteria.sign * (after - before);
    }

    /**
     * Share of the whole change; NaN where there was none. The package takes the size of a loss, keeps +∞ and puts NA for
     * −∞.
     */
    double proportion(double magnitude, double change) {
        double share = (criteria.peer && criteria.sign > 0 ? Math.abs(magnitude) : magnitude) / change;
        boolean kept = criteria.peer ? share > Double.NEGATIVE_INFINITY : Double.isFinite(share);
        return kept ? share : Double.NaN;
    }

    /** The score half way back, in points of the scale. */
    double reversalValue(double before, double after) {
        return after + (before - after) / 2;
    }

    /** Whether a later score is half way back or more (in the package: more than half way). */
    boolean reversed(double[] x, int post, int end) {
        double half = reversalValue(x[post - 1], x[post]);
        for (int i = post + (fromPostSession ? 1 : 2); i < end; i++) {
            double left = criteria.sign * (x[i] - half);
            if (criteria.peer ? left < 0 : left <= 0) {
                return true;
            }
        }
        return false;
    }
}
