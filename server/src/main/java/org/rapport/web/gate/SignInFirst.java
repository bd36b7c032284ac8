package org.rapport.web.gate;

/** The route is for somebody who has come in; this visitor has not, or not any more. */
public final class SignInFirst extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack: it is an answer to a visitor, not a fault. */
    public SignInFirst() {
        super("SignInFirst", null, false, false);
    }
}
