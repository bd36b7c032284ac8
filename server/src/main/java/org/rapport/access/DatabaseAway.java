package org.rapport.access;

/** The database did not answer; nothing was half done, and the same act may be tried again. */
public final class DatabaseAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseAway(Throwable cause) {
        super("the database did not answer", cause);
    }
}
