package org.rapport.concern;

import java.time.Duration;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.concern.policy.Bell;
import org.rapport.store.CommandId;
import org.rapport.store.Outbox;

/** A supervisor asks the owner of something that waits how they can help: a bell, nothing more. */
public final class OfferingHelp {
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(2);

    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public OfferingHelp(Acting acting) {
        this.acting = acting;
    }

    /** Rings once; again only when the owner has had two days. */
    public Outcome offer(Actor.Supervisor actor, CommandId id, UUID repair) {
        return acting.once(
                actor,
                id,
                inside -> repairs.find(inside, repair)
                        .filter(stream -> Seeing.allowed(inside, stream))
                        .map(stream -> offer(inside, stream))
                        .orElseGet(Outcome.NotFound::new));
    }

    private static Outcome offer(Inside inside, Repairs.Stream stream) {
        UUID owner = stream.owner().value();
        if (!offered(inside, owner, stream.id())) {
            Outbox.put(inside, Bell.KIND, owner, stream.id(), inside.now());
        }
        return new Outcome.Done(stream.id());
    }

    /** Whether the owner was rung about this repair within the last two days. */
    public static boolean offered(Inside inside, UUID owner, UUID repair) {
        return Outbox.wantedSince(inside, owner, repair, inside.now().minus(TIME_TO_ANSWER));
    }
}
