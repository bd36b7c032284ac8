package org.rapport.web.gate;

/** The form does not belong to this session: it is from before signing in, or from a foreign page. Nothing was done. */
public final class FormOutOfDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack: it is an answer to a visitor, not a fault. */
    public FormOutOfDate() {
        super("FormOutOfDate", null, false, false);
    }
}
