package org.rapport.alliance.expectation;

/**
 * Noise that leans to one side: x = c·z + s·√(1 + z²) of a standard normal z, moved and drawn together to mean 0 and
 * variance 1; s = sinh ε and c = cosh ε of the sinh-arcsinh distribution with δ = 1 (Jones and Pewsey 2009,
 * Sinh-arcsinh distributions, Biometrika 96:761–780). Both tails stay normal, the one towards the sign of s the wider.
 * The skewness is about 1.7 s where s is small and 1.5 s at 0.5.
 */
final class Lean {
    /** The mean of √(1 + z²). */
    private static final double MEAN_ROOT = 1.3545308064812214;
    /** Of the variance, what goes with s². */
    private static final double SPREAD = 3 - MEAN_ROOT * MEAN_ROOT;

    private Lean() {}

    /** The z of an x. */
    static double straight(double x, double s) {
        if (s == 0) {
            return x;
        }
        double y = moved(x, s);
        return Math.sqrt(1 + s * s) * y - s * Math.sqrt(1 + y * y);
    }

    /** The x of a z. */
    static double bent(double z, double s) {
        return s == 0 ? z : (Math.sqrt(1 + s * s) * z + s * (Math.sqrt(1 + z * z) - MEAN_ROOT)) / spread(s);
    }

    /** The density at an x over what it would be without lean. */
    static double ratio(double x, double s) {
        double y = moved(x, s);
        double z = straight(x, s);
        double slope = spread(s) * (Math.sqrt(1 + s * s) - s * y / Math.sqrt(1 + y * y));
        return slope * Math.exp((x * x - z * z) / 2);
    }

    private static double moved(double x, double s) {
        return x * spread(s) + s * MEAN_ROOT;
    }

    private static double spread(double s) {
        return Math.sqrt(1 + SPREAD * s * s);
    }
}
