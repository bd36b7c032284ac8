package org.rapport.repair.command;

import java.util.List;
import org.rapport.repair.event.Event;

/** The answer to a command. */
public sealed interface Decision {
    /** What happened because of it; at least one event. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("An accepted command makes at least one event");
            }
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
