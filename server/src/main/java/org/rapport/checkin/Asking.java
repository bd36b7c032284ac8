package org.rapport.checkin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.PersonId;

/**
 * One asking.
 *
 * @param session the session it is about
 * @param expiresAt until when it can be answered
 * @param words what the client added in their own words, if anything
 */
public record Asking(
        UUID id,
        UUID relationship,
        UUID session,
        PersonId client,
        State state,
        Instant askedAt,
        Instant expiresAt,
        Optional<Instant> finishedAt,
        Optional<UUID> words) {
    /** How far it has come. */
    public enum State {
        ASKED,
        ANSWERED,
        PART_ANSWERED,
        /** A complete, respected answer. */
        DECLINED,
        /** Nobody answered in time. That is silence, not a no. */
        EXPIRED,
        TAKEN_BACK
    }

    /** Whether there is anything in it that somebody said and did not take back. */
    public boolean answered() {
        return state == State.ANSWERED || state == State.PART_ANSWERED;
    }

    /** Whether it can still be answered. */
    public boolean open(Instant now) {
        return state == State.ASKED && now.isBefore(expiresAt);
    }
}
