package org.rapport.alliance.statistics;

import java.util.Arrays;

/**
 * c4(n) = √(2/(n−1)) · Γ(n/2) / Γ((n−1)/2): by how much a sample standard deviation of n normal values is too small on
 * average.
 *
 * <p>The ratio of the two Γ starts at 1/√π for n = 2 and turns over: r(n + 1) = ((n − 1)/2) / r(n). Source: any table of
 * control chart constants, such as Montgomery, Introduction to Statistical Quality Control, appendix VI. Remembers the
 * values it has worked out; for one thread.
 */
public final class SpreadBias {
    private double[] ratios = {Double.NaN, Double.NaN, 1 / Math.sqrt(Math.PI)};
    private int known = 2;

    /** Knows nothing yet. */
    public SpreadBias() {}

    /**
     * c4(n), between 0.79 and 1.
     *
     * @throws IllegalArgumentException for n below 2
     */
    public double c4(int n) {
        if (n < 2) {
            throw new IllegalArgumentException("a spread needs two values, not " + n);
        }
        if (n >= ratios.length) {
            ratios = Arrays.copyOf(ratios, 2 * n);
        }
        while (known < n) {
            ratios[known + 1] = (known - 1) / 2.0 / ratios[known];
            known++;
        }
        return Math.sqrt(2.0 / (n - 1)) * ratios[n];
    }
}
