package org.rapport.web.gate;

/** What this form asks for does not fit any more: somebody, perhaps the same person on another page, was quicker. */
public final class DoneAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack: it is an answer to a visitor, not a fault. */
    public DoneAlready() {
        super("DoneAlready", null, false, false);
    }
}
