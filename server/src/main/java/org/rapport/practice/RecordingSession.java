package org.rapport.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.store.CommandId;
import org.rapport.store.Once;

/** The clinician notes that a session was held. */
public final class RecordingSession {
    private static final String NOT_FOUND = "";

    private final Door door;

    public RecordingSession(Door door) {
        this.door = door;
    }

    /** The session; empty when this is not the actor's relationship, which looks like none at all. */
    public Optional<SessionHeld> record(Actor.Clinician actor, CommandId id, UUID relationship, Instant at) {
        return door.through(actor, inside -> {
            String session = Once.only(
                    inside,
                    id,
                    () -> Relationships.find(inside, relationship)
                            .filter(found -> found.clinician().equals(actor.person()))
                            .map(_ -> SessionsHeld.record(inside, relationship, at)
                                    .id()
                                    .toString())
                            .orElse(NOT_FOUND));
            return session.equals(NOT_FOUND) ? Optional.empty() : SessionsHeld.find(inside, UUID.fromString(session));
        });
    }
}
