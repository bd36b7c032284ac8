package org.rapport.repair.explore;

import java.time.Instant;
import java.util.List;
import org.rapport.repair.command.Command;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.Actor;

/** One accepted move: from where, what was done, what happened, to where. */
record Taken(Node before, Move move, Command command, Instant now, List<Event> events, Node after) {
    <E extends Event> boolean has(Class<E> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    boolean byClient() {
        return move.actor() instanceof Actor.Client client && client.client().equals(World.SAM);
    }

    boolean byOwner() {
        return move.actor() instanceof Actor.Clinician clinician
                && before.witness()
                        .owned()
                        .owner()
                        .filter(clinician.clinician()::equals)
                        .isPresent();
    }
}
