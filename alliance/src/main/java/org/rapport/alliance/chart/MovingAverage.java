package org.rapport.alliance.chart;

import java.util.Arrays;

/**
 * Exponentially weighted moving average: e(0) = 0, e(t) = λ·z(t) + (1−λ)·e(t−1), with limits
 * ±L·√(λ/(2−λ)·(1−(1−λ)^(2t))). Distances z, averages and limits are in σ̂; t counts scores, and a session without one
 * leaves the average as it is.
 *
 * <p>Source: S. W. Roberts (1959), Technometrics 1:239–250; limits for small t as in the R package qcc. Linear; the table
 * of limits grows with the longest case. For one thread.
 */
public final class MovingAverage {
    private final double lambda;
    private final double limit;
    private double[] widths = new double[0];

    /**
     * @param lambda weight of the newest score, above 0, at most 1
     * @param limit L, in standard deviations of the average
     */
    public MovingAverage(double lambda, double limit) {
        this.lambda = lambda;
        this.limit = limit;
    }

    /** Averages the first {@code size} distances; NaN where there is no distance. */
    public void over(double[] distances, int size, double[] averages) {
        double average = 0;
        double kept = 1 - lambda;
        for (int i = 0; i < size; i++) {
            double next = lambda * distances[i] + kept * average;
            averages[i] = next;
            average = Double.isNaN(next) ? average : next;
        }
    }

    /** How far the average of t scores may lie off, in σ̂. */
    public double width(int t) {
        if (t >= widths.length) {
            int known = widths.length;
            widths = Arrays.copyOf(widths, 2 * t + 32);
            for (int i = known; i < widths.length; i++) {
                double settled = 1 - Math.pow(1 - lambda, 2.0 * i);
                widths[i] = limit * Math.sqrt(lambda / (2 - lambda) * settled);
            }
        }
        return widths[t];
    }
}
