package org.rapport.alliance.criterion;

/** What a rule looks for. */
public enum FindingKind {
    RUPTURE,
    REPAIR,
    GAIN,
    LOSS,
    SHIFT,
    CEILING,
    LOW
}
