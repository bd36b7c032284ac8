package org.rapport.alliance.statistics;

/**
 * Student's t on the scale of the normal distribution: the z with Φ(z) ≈ T(t).
 *
 * <p>D. L. Wallace (1959), Bounds on normal approximations to Student's and the chi-square distributions, Annals of
 * Mathematical Statistics 30:1121–1130. From 3 degrees of freedom on, the tail it gives is within a quarter of the exact one
 * down to 1 in 1,000; the tests hold it to that.
 */
public final class StudentScore {
    // log1p and expm1 would keep more digits of a t next to 0, where none are needed, and take four times as long.
    private StudentScore() {}

    /** The normal score of t with so many degrees of freedom, which need not be whole. */
    public static double of(double t, double freedom) {
        double size = factor(freedom) * Math.sqrt(freedom * Math.log(1 + t * t / freedom));
        return t < 0 ? -size : size;
    }

    /** The t with this normal score: the way back. */
    public static double toT(double score, double freedom) {
        double part = score / factor(freedom);
        double size = Math.sqrt(freedom * (Math.exp(part * part / freedom) - 1));
        return score < 0 ? -size : size;
    }

    private static double factor(double freedom) {
        return (8 * freedom + 1) / (8 * freedom + 3);
    }
}
