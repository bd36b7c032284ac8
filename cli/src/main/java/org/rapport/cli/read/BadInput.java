package org.rapport.cli.read;

/** The input cannot be used; the message is one line with file, line and column, and what to do. */
public final class BadInput extends RuntimeException {
    public BadInput(String message) {
        super(message, null, false, false);
    }

    public BadInput(String file, Trouble trouble) {
        this(trouble.in(file));
    }
}
