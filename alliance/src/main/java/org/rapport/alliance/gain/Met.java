package org.rapport.alliance.gain;

/** Whether a criterion is met in an interval between two sessions. */
public enum Met {
    YES,
    NO,
    /** Not applied, or a score it needs is missing: {@code NA} in R. */
    UNKNOWN;

    static Met of(boolean met) {
        return met ? YES : NO;
    }

    /** Both: a failed one decides, whatever is unknown about the other. */
    Met and(Met other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }
}
