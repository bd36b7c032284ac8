package org.rapport.web.supervisor;

import java.util.List;
import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.Consulted;

/** When an owner last asked the supervisor who looks. */
final class Asked {
    private Asked() {}

    /** Empty when nobody asked them. */
    static Optional<Consulted> of(Inside inside, List<Event> history) {
        return history.stream()
                .filter(Consulted.class::isInstance)
                .map(Consulted.class::cast)
                .filter(asked ->
                        asked.supervisor().value().equals(inside.actor().id()))
                .reduce((first, second) -> second);
    }
}
