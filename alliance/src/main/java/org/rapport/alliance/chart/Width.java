package org.rapport.alliance.chart;

/**
 * How wide ordinary variation is taken to be.
 *
 * @param screened whether moving ranges above their own limit (3.267 times their mean) are left out once (Nelson 1982)
 * @param bridged whether the step over a session without a score counts as a moving range
 */
public record Width(Spread spread, boolean screened, boolean bridged) {
    /** Mean moving range of neighbouring sessions, nothing left out. */
    public static final Width PLAIN = new Width(Spread.MEAN_RANGE, false, false);

    public Width {
        if (screened && spread == Spread.STANDARD_DEVIATION) {
            throw new IllegalArgumentException("only moving ranges can be screened");
        }
    }
}
