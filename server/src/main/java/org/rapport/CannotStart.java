package org.rapport;

/** The program cannot start; the message is one line that says what is wrong and what to do. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
