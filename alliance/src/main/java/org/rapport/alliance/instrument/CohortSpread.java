package org.rapport.alliance.instrument;

/**
 * How much scores usually differ from one session to the next, across many relationships in which nothing is wrong.
 *
 * @param sdOfDifferences standard deviation of x(t) − x(t−1), in points of the scale, above 0
 * @param source where the number comes from; says so when it is an assumption
 */
public record CohortSpread(double sdOfDifferences, String source) {
    public CohortSpread {
        if (!(sdOfDifferences > 0) || !Double.isFinite(sdOfDifferences)) {
            throw new IllegalArgumentException("a spread is a number above 0");
        }
    }
}
