package org.rapport.alliance.statistics;

/**
 * The logarithm of the gamma function, ln Γ(x), for x above 0.
 *
 * <p>Stirling's series (Abramowitz &amp; Stegun 1964, 6.1.41) from x = 15 on; below, Γ(x + 1) = x·Γ(x) climbs up to there.
 * Eight terms leave an error below 1e-16 at 15.
 */
public final class LogGamma {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double FAR_ENOUGH = 15;

    /** B(2k) / (2k·(2k − 1)), with the Bernoulli numbers B. */
    private static final double[] SERIES = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400
    };

    private LogGamma() {}

    /**
     * ln Γ(x).
     *
     * @throws IllegalArgumentException unless x is a number above 0
     */
    public static double of(double x) {
        if (!(x > 0)) {
            throw new IllegalArgumentException("a number above 0 is needed, not " + x);
        }
        double climbed = 1;
        double far = x;
        while (far < FAR_ENOUGH) {
            climbed *= far;
            far++;
        }
        return stirling(far) - Math.log(climbed);
    }

    private static double stirling(double x) {
        double square = 1 / (x * x);
        double sum = 0;
        for (int i = SERIES.length - 1; i >= 0; i--) {
            sum = sum * square + SERIES[i];
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + sum / x;
    }
}
