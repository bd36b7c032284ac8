package org.rapport.repair.word;

/** Why the owner has not invited the client (yet). */
public enum WhyNot {
    TALKING_WOULD_HARM_NOW("talking would do harm now"),
    NOT_SAFE_TO_WRITE("a message would not be safe"),
    WAITING_FOR_NEXT_SESSION("it will be said in the next session"),
    CHANGING_MY_OWN_SIDE_FIRST("I change my own side first"),
    CLIENT_NOT_REACHABLE("the client cannot be reached");

    private final String plain;

    WhyNot(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
