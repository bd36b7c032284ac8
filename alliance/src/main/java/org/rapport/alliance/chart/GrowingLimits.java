package org.rapport.alliance.chart;

/** The limits of {@link Limits} while scores come one after the other: running sums, nothing is read twice. */
final class GrowingLimits {
    private final boolean bridged;
    private int scores;
    private int ranges;
    private double sum;
    private double moved;
    private double last;

    GrowingLimits(boolean bridged) {
        this.bridged = bridged;
    }

    void clear() {
        scores = 0;
        ranges = 0;
        sum = 0;
        moved = 0;
        last = Double.NaN;
    }

    /** The next session; NaN without a score. */
    void add(double x) {
        double range = Math.abs(x - last);
        if (!Double.isNaN(range)) {
            moved += range;
            ranges++;
        }
        if (!Double.isNaN(x)) {
            scores++;
            sum += x;
            last = x;
        } else if (!bridged) {
            last = x;
        }
    }

    int scores() {
        return scores;
    }

    /** Of whole scores the sum is exact, so that a score on the center line is seen to lie on it. */
    double center() {
        return sum / scores;
    }

    /** σ̂; NaN without a moving range. */
    double sigma() {
        return moved / ranges / Limits.D2;
    }
}
