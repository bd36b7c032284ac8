package org.rapport.alliance.gain;

/** Which sudden change is looked for. */
public enum Sought {
    /** For the better. */
    GAIN,
    /** For the worse. */
    LOSS
}
