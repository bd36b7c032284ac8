package org.rapport.alliance.series;

/** Why a session has no score. None of these is a score, and none is a rupture. */
public enum MissingReason {
    NOT_OFFERED,
    DECLINED,
    CANCELLED,
    TECHNICAL,
    /** Opened, but too few items were answered for a score. */
    SKIPPED
}
