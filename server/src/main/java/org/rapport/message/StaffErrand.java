package org.rapport.message;

/** Kinds of messages to colleagues: a bell, nothing more. */
public final class StaffErrand {
    /** Something waits for this colleague in Rapport. */
    public static final String SOMETHING_WAITS = "something-waits";

    private StaffErrand() {}
}
