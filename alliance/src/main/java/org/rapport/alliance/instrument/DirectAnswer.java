package org.rapport.alliance.instrument;

/** What the direct question ("something felt wrong or was left out") brought in one session. */
public enum DirectAnswer {
    /** At least one direct item was answered with yes. */
    YES,
    /** Every direct item was answered with no. */
    NO,
    /** No yes, and at least one direct item without an answer. A skip is not a no. */
    SKIPPED,
    /** There was no direct item to answer. */
    NOT_ASKED
}
