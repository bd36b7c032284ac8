package org.rapport.alliance.criterion;

/** What the numbers say. What people say stands apart, in {@link Confirmation}. */
public enum FindingStatus {
    /** The rule fired: something may be wrong. Not: something is wrong. */
    FLAGGED,
    /** The rule did not fire. Not: all is well. */
    CLEAR,
    /** Too little to go by. */
    NOT_ENOUGH,
    /** The scores sit at the best end and carry no information either way. */
    UNTESTABLE_CEILING
}
