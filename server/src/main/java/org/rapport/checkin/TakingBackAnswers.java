package org.rapport.checkin;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.practice.SessionsHeld;
import org.rapport.store.Ledger;

/** The client takes answers back, until the next session is held. They then count as not given. */
public final class TakingBackAnswers {
    private final Door door;

    public TakingBackAnswers(Door door) {
        this.door = door;
    }

    public Outcome takeBack(Actor.Client actor, UUID asking) {
        return door.through(
                actor,
                inside -> Askings.hold(inside, asking)
                        .filter(found -> found.client().equals(actor.person()))
                        .map(found -> takeBack(inside, found))
                        .orElseGet(Outcome.NotFound::new));
    }

    /** Whether these answers can still be taken back. */
    public static boolean possible(Inside inside, Asking asking) {
        return asking.answered() && !nextSessionHeld(inside, asking);
    }

    private static Outcome takeBack(Inside inside, Asking asking) {
        if (!asking.answered()) {
            return new Outcome.Refused(Refusal.NOTHING_TO_TAKE_BACK);
        }
        if (nextSessionHeld(inside, asking)) {
            return new Outcome.Refused(Refusal.NEXT_SESSION_WAS_HELD);
        }
        Askings.finish(inside, asking.id(), Asking.State.TAKEN_BACK, Optional.empty());
        Ledger.write(inside, "check-in-taken-back", asking.client().value(), asking.id(), "check-in");
        return new Outcome.Done(asking.id());
    }

    private static boolean nextSessionHeld(Inside inside, Asking asking) {
        var sessions = SessionsHeld.listOf(inside, asking.relationship());
        return !sessions.getLast().id().equals(asking.session());
    }
}
