package org.rapport.alliance.change;

/** What became of a person between two measurings, after Jacobson and Truax. */
public enum Outcome {
    /** Reliably better, and from the side of those who need help to the side of those who do not. */
    RECOVERED,
    /** Reliably better. */
    IMPROVED,
    /** Not reliably different. */
    UNCHANGED,
    /** Reliably worse. */
    DETERIORATED,
    /** Reliably worse, and from the side of those who do not need help to the side of those who do. */
    HARMED
}
