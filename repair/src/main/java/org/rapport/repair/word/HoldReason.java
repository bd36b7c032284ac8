package org.rapport.repair.word;

/** Why nothing may be erased for now. */
public enum HoldReason {
    COURT("a court asked"),
    COMPLAINT("a complaint is being looked at"),
    INCIDENT("an incident is being looked at"),
    LAW("a law asks for it");

    private final String plain;

    HoldReason(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
