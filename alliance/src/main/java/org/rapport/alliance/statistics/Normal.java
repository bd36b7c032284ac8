package org.rapport.alliance.statistics;

/**
 * The standard normal distribution.
 *
 * <p>Φ after J. F. Hart (1968), Computer Approximations, algorithm 5666, in the form of G. West (2005), Better
 * approximations to cumulative normal functions, Wilmott Magazine May:70–76; accurate to about 1e-15.
 */
public final class Normal {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double[] ABOVE = {
        220.206867912376,
        221.213596169931,
        112.079291497871,
        33.912866078383,
        6.37396220353165,
        0.700383064443688,
        3.52624965998911e-02
    };
    private static final double[] BELOW = {
        440.413735824752,
        793.826512519948,
        637.333633378831,
        296.564248779674,
        86.7807322029461,
        16.064177579207,
        1.75566716318264,
        8.83883476483184e-02
    };

    private Normal() {}

    /** Φ(z), the share below z. */
    public static double below(double z) {
        double tail = tail(Math.abs(z));
        return z > 0 ? 1 - tail : tail;
    }

    /** φ(z), the density at z. */
    public static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /** φ(z)/(1 − Φ(z)), the mean of what lies above z. */
    public static double meanAbove(double z) {
        double above = z > 0 ? tail(z) : 1 - tail(-z);
        return above > 0 ? density(z) / above : z;
    }

    private static double tail(double z) {
        if (z > 37) {
            return 0;
        }
        double exponential = Math.exp(-z * z / 2);
        if (z < 7.07106781186547) {
            return exponential * polynomial(ABOVE, z) / polynomial(BELOW, z);
        }
        double fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
        return exponential / fraction / ROOT_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double z) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * z + coefficients[i];
        }
        return sum;
    }
}
