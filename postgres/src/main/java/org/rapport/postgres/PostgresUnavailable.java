package org.rapport.postgres;

/** PostgreSQL cannot be had; the message is one line that says what is wrong and what to do, fit for a terminal. */
public final class PostgresUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public PostgresUnavailable(String message) {
        super(message);
    }

    public PostgresUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
