package org.rapport.alliance.statistics;

/**
 * The quantile of Student's t distribution with a whole number of degrees of freedom.
 *
 * <p>The distribution function is the finite sum of M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical
 * Functions, 26.7.3 and 26.7.4, with θ = atan(t/√ν); it is turned round by bisection over θ.
 */
public final class StudentQuantile {
    private StudentQuantile() {}

    /**
     * The t with P(T ≤ t) = p.
     *
     * @throws IllegalArgumentException unless 0 &lt; p &lt; 1 and there is a degree of freedom
     */
    public static double of(double p, int degreesOfFreedom) {
        if (!(p > 0 && p < 1) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException(
                    "a probability strictly between 0 and 1 and a degree of freedom are needed, not " + p + " and "
                            + degreesOfFreedom);
        }
        double size = Math.sqrt(degreesOfFreedom) * Math.tan(angle(Math.min(p, 1 - p), degreesOfFreedom));
        return p < 0.5 ? -size : size;
    }

    /** θ of the upper tail; halving stops where no number lies between. */
    private static double angle(double tail, int degreesOfFreedom) {
        double low = 0;
        double high = Math.PI / 2;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if ((1 - between(middle, degreesOfFreedom)) / 2 > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** P(−t ≤ T ≤ t). */
    private static double between(double angle, int degreesOfFreedom) {
        double cosine = Math.cos(angle);
        boolean odd = degreesOfFreedom % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int i = odd ? 1 : 0; i <= degreesOfFreedom - 2; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
