package org.rapport.repair.event;

/** An event that cannot follow: a bug or a damaged store, never an answer to a person. Says type names, never contents. */
public final class CorruptHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorruptHistory(Event event, Object state) {
        super(event.getClass().getSimpleName() + " cannot follow in "
                + state.getClass().getSimpleName());
    }
}
