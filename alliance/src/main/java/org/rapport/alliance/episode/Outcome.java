package org.rapport.alliance.episode;

/** How an episode went on, by the scores alone. */
public enum Outcome {
    /** The scores came back to where they were. */
    FULL,
    /** They came back part of the way and were still there at the end. */
    PARTIAL,
    /** They had not come back at the end. */
    NONE_AT_END,
    /** No score since, or it is not known where they were. */
    UNKNOWN
}
