package org.rapport.repair.word;

/** What waits in a repair, in the usual order. */
public enum Step {
    OWN("the owner takes it up"),
    FIRST_STEP("the owner takes a first step"),
    INVITE_OR_SAY_WHY_NOT("the client is invited, or a reason recorded why not"),
    ANSWER("the client may answer; nothing is overdue"),
    FOLLOW_UP("the owner asks or records how it is"),
    END("the owner records how it ended");

    private final String plain;

    Step(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
