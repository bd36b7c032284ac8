package org.rapport.repair.word;

/** What a recorded conversation was. */
public enum ConversationKind {
    REPAIRED_ON_THE_SPOT("repaired on the spot"),
    TALKED_ABOUT_IT("talked about it");

    private final String plain;

    ConversationKind(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
