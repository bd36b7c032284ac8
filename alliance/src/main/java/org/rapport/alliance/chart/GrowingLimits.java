package org.rapport.alliance.chart;

/** The limits of {@link Limits} while scores come one after the other: running sums, nothing is read twice. */
final class GrowingLimits {
    private final boolean bridged;
    private int scores;
    private int ranges;
    private double mean;
    private double moved;
    private double last;

    GrowingLimits(boolean bridged) {
        this.bridged = bridged;
    }

    void clear() {
        scores = 0;
        ranges = 0;
        mean = 0;
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
            mean += (x - mean) / scores;
            last = x;
        } else if (!bridged) {
            last = x;
        }
    }

    int scores() {
        return scores;
    }

    double center() {
        return mean;
    }

    /** σ̂; NaN without a moving range. */
    double sigma() {
        return moved / ranges / Limits.D2;
    }
}
