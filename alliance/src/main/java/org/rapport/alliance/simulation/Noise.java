package org.rapport.alliance.simulation;

/**
 * How scores scatter around a person's level: w(t) = φ·w(t−1) + √(1−φ²)·σ·ε(t), stationary from session 1 on.
 *
 * @param sd σ of a typical person, in points
 * @param carriedOver φ, from 0 to below 1
 * @param sameness how alike persons are in their σ²: degrees of freedom of the scaled inverse-χ² it follows; +∞ when all
 *     are alike
 * @param tails degrees of freedom of the Student t that ε follows, above 2 and scaled to variance 1; +∞ for normal noise
 * @param skew skewness of ε towards the bad end, where it is a shifted gamma instead; 0 for none
 */
public record Noise(double sd, double carriedOver, double sameness, double tails, double skew) {
    public Noise {
        if (!(sd > 0) || !(carriedOver >= 0 && carriedOver < 1) || !(sameness > 0) || !(tails > 2) || !(skew >= 0)) {
            throw new IllegalArgumentException(
                    "the spread is above 0, what is carried over below 1, sameness above 0, tails above 2, skew 0 or more");
        }
    }

    /** Normal noise, the same for all. */
    public static Noise normal(double sd, double carriedOver) {
        return new Noise(sd, carriedOver, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
    }

    /** The same with persons who differ in their spread. */
    public Noise varying(double degreesOfFreedom) {
        return new Noise(sd, carriedOver, degreesOfFreedom, tails, skew);
    }

    /** The same with tails heavier than normal. */
    public Noise tailed(double degreesOfFreedom) {
        return new Noise(sd, carriedOver, sameness, degreesOfFreedom, skew);
    }

    /** The same with this much carried over from session to session. */
    public Noise carrying(double autocorrelation) {
        return new Noise(sd, autocorrelation, sameness, tails, skew);
    }

    /** The same with a longer tail towards the bad end. */
    public Noise leaning(double skewness) {
        return new Noise(sd, carriedOver, sameness, tails, skewness);
    }
}
