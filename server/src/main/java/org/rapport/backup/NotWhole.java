package org.rapport.backup;

/** A backup cannot be used; the message is one line that says why and what to do. Nothing was changed. */
public final class NotWhole extends Exception {
    private static final long serialVersionUID = 1L;

    public NotWhole(String message) {
        super(message);
    }
}
