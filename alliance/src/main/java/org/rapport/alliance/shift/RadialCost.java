package org.rapport.alliance.shift;

import java.util.Arrays;

/**
 * Any change of the distribution, seen through a radial kernel k(x, y) = exp(−γ(x − y)²): C = Σ k(x, x) − Σ k(x, y)/n
 * over all pairs of the segment (Harchaoui &amp; Cappé 2007, doi 10.1109/SSP.2007.4301363). γ is one over the median squared distance
 * of two scores, or 1 when that is 0. Takes memory and time with the square of the number of scores.
 */
public final class RadialCost implements SegmentCost {
    private static final double NEAREST = 1e-2;
    private static final double FARTHEST = 1e2;

    private final boolean clipped;
    private double[] sums = new double[0];
    private double[] diagonal = new double[0];
    private double[] distances = new double[0];
    private int row;

    /** As published. */
    public RadialCost() {
        this(false);
    }

    private RadialCost(boolean clipped) {
        this.clipped = clipped;
    }

    /**
     * As {@code KernelCPD} of Python {@code ruptures} has it, where γ(x − y)² is at least 0.01 and at most 100, also of
     * a score with itself.
     */
    public static RadialCost likeRuptures() {
        return new RadialCost(true);
    }

    @Override
    public void read(double[] scores, int n) {
        row = n + 1;
        if (sums.length < row * row) {
            sums = new double[row * row];
            diagonal = new double[row];
            distances = new double[row * row / 2];
        }
        double gamma = gamma(scores, n);
        for (int i = 0; i < n; i++) {
            double across = 0;
            for (int j = 0; j < n; j++) {
                across += kernel(gamma * (scores[i] - scores[j]) * (scores[i] - scores[j]));
                sums[(i + 1) * row + j + 1] = sums[i * row + j + 1] + across;
            }
            diagonal[i + 1] = diagonal[i] + kernel(0);
        }
    }

    private double kernel(double distance) {
        return Math.exp(-(clipped ? Math.clamp(distance, NEAREST, FARTHEST) : distance));
    }

    private double gamma(double[] scores, int n) {
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                distances[pairs++] = (scores[i] - scores[j]) * (scores[i] - scores[j]);
            }
        }
        if (pairs == 0) {
            return 1;
        }
        Arrays.sort(distances, 0, pairs);
        double median = (distances[(pairs - 1) / 2] + distances[pairs / 2]) / 2;
        return median > 0 ? 1 / median : 1;
    }

    @Override
    public double of(int from, int to) {
        double block = sums[to * row + to] - sums[from * row + to] - sums[to * row + from] + sums[from * row + from];
        return diagonal[to] - diagonal[from] - block / (to - from);
    }
}
