package org.rapport.web.gate;

/** There is nothing here for this visitor. What is foreign and what is missing look the same. */
public final class NothingHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack: it is an answer to a visitor, not a fault. */
    public NothingHere() {
        super("NothingHere", null, false, false);
    }
}
