package org.rapport.alliance.instrument;

/** What is special about an item. */
public enum Trait {
    /** Counts towards a scale. */
    SCORED,
    /** A yes is a signal of its own, whatever the score says. */
    DIRECT,
    /** Worded the other way round: the value is turned over before it is counted. */
    REVERSED,
    /** Touches self-harm or the like: never in a check-in that nobody reads at once. */
    SENSITIVE
}
