package org.rapport.web.clinician;

import org.rapport.web.page.Frame;

/**
 * What a one-time sign-in link opens; looking at it uses nothing up. Template {@code clinician/sign-in.jte}; posts
 * {@code token} (filled by the script from after #, or typed into {@code code} without one).
 *
 * @param act where the press goes
 */
public record SignInPage(Frame frame, Act act, State state) {
    /** Whether the link can still be used. */
    public enum State {
        READY,
        ENDED
    }
}
