package org.rapport.repair.word;

/** Whom the client wants beside them; a kind of person, never a name. */
public enum Companion {
    FAMILY_OR_FRIEND("family or a friend"),
    ADVOCATE("an advocate"),
    INTERPRETER("an interpreter"),
    ANOTHER_PROFESSIONAL("another professional"),
    NOT_SAID("somebody, not said who");

    private final String plain;

    Companion(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
