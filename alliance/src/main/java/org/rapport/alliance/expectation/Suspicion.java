package org.rapport.alliance.expectation;

/**
 * By how much the limit of today may rise because yesterday was suspicious: to where the odds of a strain, new or old,
 * are as high as those of a new one are at the plain limit.
 *
 * <p>The answer is that of {@value #HALVINGS} halvings of the way from the plain limit to 0. Newton's steps, on the
 * logarithm, first find a narrow place in which the answer lies; a middle outside of it needs no exponential. What comes
 * out is the same to the last bit.
 */
final class Suspicion {
    private static final int HALVINGS = 18;
    private static final int STEPS = 4;
    /** Half the width of the narrow place: far above what rounding can do, far below the width of the last halving. */
    private static final double MARGIN = 1e-8;
    /** What rounding cannot do. */
    private static final double CLEAR = 1e-12;

    private double depth;
    private double depthOfOld;
    private double odds;
    private double wanted;
    /** Up to here the odds are known to be high enough … */
    private double surely;
    /** … and from here on not to be. */
    private double never;

    /** The odds of a strain of this depth, new today, at a normal score; times what they were before it was seen. */
    static double ratio(double score, double depth) {
        return Math.exp(-depth * score - depth * depth / 2);
    }

    /** The raised limit, between the plain one and 0. */
    double meets(double plain, double newDepth, double oldDepth, double oddsOfOld) {
        depth = newDepth;
        depthOfOld = oldDepth;
        odds = oddsOfOld;
        wanted = ratio(plain, depth);
        narrow(plain);
        double low = plain;
        double high = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (isEnough(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isEnough(double score) {
        return score <= surely || (score < never && both(score) >= wanted);
    }

    private double both(double score) {
        return ratio(score, depth) + odds * ratio(score, depthOfOld);
    }

    /** Both odds fall as the score rises where both depths are above 0; elsewhere nothing is known beforehand. */
    private void narrow(double plain) {
        surely = Double.NEGATIVE_INFINITY;
        never = Double.POSITIVE_INFINITY;
        if (!(depth > 0 && depthOfOld > 0)) {
            return;
        }
        double at = Math.min(newton(plain), 0);
        double below = at - MARGIN;
        double above = at + MARGIN;
        if (both(below) > wanted * (1 + CLEAR)) {
            surely = below;
        }
        if (both(above) < wanted * (1 - CLEAR)) {
            never = above;
        }
    }

    private double newton(double from) {
        double at = from;
        for (int i = 0; i < STEPS; i++) {
            double young = ratio(at, depth);
            double old = odds * ratio(at, depthOfOld);
            double sum = young + old;
            double step = Math.log(sum / wanted) * sum / (depth * young + depthOfOld * old);
            at += step;
            if (!(at < 0) || Math.abs(step) < MARGIN) {
                break;
            }
        }
        return at;
    }
}
