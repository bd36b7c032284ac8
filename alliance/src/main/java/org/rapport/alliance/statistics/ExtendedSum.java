package org.rapport.alliance.statistics;

/**
 * A running sum that is rounded after each step to the 64 binary digits of the x87 "long double", not to the 53 of a
 * {@code double}.
 *
 * <p>R adds up sums, means and {@code cumsum} in that format on common machines. Whoever wants to get what an R package
 * prints where it depends on the last digit has to add in the same way. The sum is held as the nearest double and what
 * it is off (Dekker 1971, Knuth's two-sum).
 */
public final class ExtendedSum {
    /** 64 − 53 digits more. */
    private static final double FINER = 0x1p-11;

    private static final double ROUNDS_TO_WHOLE = 0x1.8p52;

    private double nearest;
    private double off;

    /** 0. */
    public ExtendedSum() {}

    /** Back to 0. */
    public void clear() {
        nearest = 0;
        off = 0;
    }

    /** Adds one. */
    public void add(double x) {
        double sum = nearest + x;
        double lost = twoSumLoss(nearest, x, sum);
        double rest = lost + off;
        round(sum + rest, twoSumLoss(sum, rest, sum + rest));
    }

    /** As a double. */
    public double value() {
        return nearest;
    }

    /** Divided by n in 64 digits, then as a double: how R makes a mean. */
    public double over(int n) {
        double quotient = nearest / n;
        double left = Math.fma(-quotient, n, nearest) + off;
        return quotient + left / n;
    }

    private void round(double sum, double rest) {
        if (sum == 0) {
            nearest = rest;
            off = 0;
            return;
        }
        double step = Math.ulp(sum) * FINER;
        if (rest < 0 == sum > 0 && rest != 0 && isPowerOfTwo(sum)) {
            step /= 2;
        }
        double whole = rest / step + ROUNDS_TO_WHOLE - ROUNDS_TO_WHOLE;
        double rounded = whole * step;
        nearest = sum + rounded;
        off = rounded - (nearest - sum);
    }

    private static double twoSumLoss(double a, double b, double sum) {
        double fromB = sum - a;
        return (a - (sum - fromB)) + (b - fromB);
    }

    private static boolean isPowerOfTwo(double x) {
        return (Double.doubleToRawLongBits(x) & 0xF_FFFF_FFFF_FFFFL) == 0;
    }
}
