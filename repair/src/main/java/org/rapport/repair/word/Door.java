package org.rapport.repair.word;

/** How the client came in: a link may be pressed by whoever holds the telephone. */
public enum Door {
    SESSION("signed in"),
    LINK("by link");

    private final String plain;

    Door(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
