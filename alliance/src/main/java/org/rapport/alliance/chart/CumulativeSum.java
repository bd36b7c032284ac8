package org.rapport.alliance.chart;

/**
 * Cumulative sum of distances beyond an allowance: C(0) = H, C(t) = max(0, C(t−1) + z(t) − k). Distances, sums, k and H
 * are in σ̂; a session without a score leaves the sum as it is.
 *
 * <p>Sources: E. S. Page (1954), Biometrika 41:100–115; head start H: Lucas &amp; Crosier (1982), Technometrics 24:199–205.
 *
 * @param k allowance: half the change to be found, 0 or more
 * @param headStart H, 0 or more
 */
public record CumulativeSum(double k, double headStart) {
    public CumulativeSum {
        if (!(k >= 0) || !(headStart >= 0)) {
            throw new IllegalArgumentException("allowance and head start are numbers of 0 or more");
        }
    }

    /**
     * Sums the first {@code size} distances; NaN where there is no distance.
     *
     * @param side 1 to sum what lies on the side of positive distances, −1 for the other
     */
    public void over(double[] distances, int size, int side, double[] sums) {
        double sum = headStart;
        for (int i = 0; i < size; i++) {
            double next = Math.max(0, sum + (side * distances[i] - k));
            sums[i] = next;
            sum = Double.isNaN(next) ? sum : next;
        }
    }
}
