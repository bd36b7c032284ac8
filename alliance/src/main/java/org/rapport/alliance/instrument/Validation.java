package org.rapport.alliance.instrument;

/** How far an instrument, or one translation of it, has been studied. */
public enum Validation {
    /** No study yet. Fit for talking, not for conclusions. */
    UNVALIDATED,
    /** Studied by its authors only. */
    BY_ITS_AUTHORS,
    /** Studied by others too. */
    VALIDATED
}
