package org.rapport.store;

/** Somebody else added to the stream first: read it again and decide again. */
public final class StreamMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StreamMoved(Throwable cause) {
        super("the stream moved on", cause);
    }
}
