package org.rapport.concern;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.concern.policy.Bell;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.concern.view.WhatWaitsForMe.Waiting;
import org.rapport.store.CommandId;
import org.rapport.store.Ledger;
import org.rapport.store.Once;

/** A supervisor asks the owner of something unattended how they can help: a bell like any other, once for what waits. */
public final class OfferingHelp {
    private final Door door;

    public OfferingHelp(Door door) {
        this.door = door;
    }

    /** Asks; asking again while the same step waits changes nothing. */
    public Outcome offer(Actor.Supervisor actor, UUID repair) {
        return door.through(
                actor,
                inside -> unattended(inside, repair)
                        .map(waiting -> Outcome.ofCode(Once.only(inside, once(waiting), () -> ring(inside, waiting))))
                        .orElseGet(Outcome.NotFound::new));
    }

    private static String ring(Inside inside, Waiting waiting) {
        Bell.ring(inside, waiting.repair(), waiting.owner());
        Ledger.write(inside, "offer-help", Ledger.NO_CLIENT, waiting.repair(), "supervision");
        return new Outcome.Done(waiting.repair()).code();
    }

    private static Optional<Waiting> unattended(Inside inside, UUID repair) {
        return WhatWaitsForMe.unattended(inside).stream()
                .filter(waiting -> waiting.repair().equals(repair))
                .findFirst();
    }

    /** Whether the actor has asked about this since it began to wait. */
    public static boolean wasOffered(Inside inside, Waiting waiting) {
        return Once.wasDone(inside, once(waiting));
    }

    /** One act for each step that waits, whatever form it comes with. */
    private static CommandId once(Waiting waiting) {
        String name = "offer-help " + waiting.repair() + " " + waiting.step() + " " + waiting.since();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
