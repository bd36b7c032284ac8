package org.rapport.repair.word;

/** The two sides of a relationship. */
public enum Side {
    CLIENT("the client"),
    CLINICIAN("the clinician");

    private final String plain;

    Side(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }

    /** The one across. */
    public Side other() {
        return this == CLIENT ? CLINICIAN : CLIENT;
    }
}
