package org.rapport.access;

import java.time.Duration;

/** What a token is for. A token of one purpose is no token at all for another. */
public enum Purpose {
    /** A staff member's one-time sign-in link. */
    SIGN_IN(Duration.ofDays(1)),
    /** Answering or declining one check-in. */
    CHECK_IN(Duration.ofDays(7)),
    /** Answering or declining one invitation, whether it asks how to go on or how it is now. */
    INVITATION(Duration.ofDays(14)),
    /** Stopping all messages; works as long as the message may be lying around, and as often as it is pressed. */
    STOP(Duration.ofDays(3650)),
    /** A reading card, handed over in the room. */
    CARD(Duration.ofDays(90));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    /** How long a fresh token of this purpose opens anything. */
    public Duration life() {
        return life;
    }
}
