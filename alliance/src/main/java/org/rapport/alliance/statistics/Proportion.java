package org.rapport.alliance.statistics;

/**
 * So many of so many, and how sure the share is.
 *
 * @param hits how many
 * @param of of how many, 0 when there was nothing to count
 */
public record Proportion(long hits, long of) {
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of + " is no share");
        }
    }

    /** The share; NaN of nothing. */
    public double share() {
        return (double) hits / of;
    }

    /** Standard error √(p(1−p)/n) of the share. */
    public double standardError() {
        return Math.sqrt(share() * (1 - share()) / of);
    }

    /** Wilson's 95 % interval (1927, J. Am. Stat. Assoc. 22:209–212); everything is possible of nothing. */
    public Interval wilson() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double spread = Z * Z / of;
        double middle = (share() + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(share() * (1 - share()) / of + spread / (4 * of));
        // None, or all, is where the formula ends up too, but for rounding.
        return new Interval(hits == 0 ? 0 : middle - half, hits == of ? 1 : middle + half);
    }
}
