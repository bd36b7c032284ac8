package org.rapport.ledger;

/** What was given is not the kind of file it should be; the message says what and where, and quotes nothing. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
