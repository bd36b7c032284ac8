package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.practice.Relationships;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent;
import org.rapport.store.Outbox;

/** A bell for the supervisor: that something waits, or that advice is asked for; never what was said. */
public final class WhenItWaitsTooLongThenTellTheSupervisor implements WhenRepairMoved {
    /** The kind of message, as the outbox names it. */
    public static final String KIND = "something-waits";

    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        switch (event) {
            case WorkEvent.Escalated _ -> ring(inside, after);
            case WorkEvent.Consulted _ -> ring(inside, after);
            case Event _ -> {}
        }
    }

    private static void ring(Inside inside, Repairs.Stream after) {
        var supervisor = Relationships.get(inside, after.relationship()).supervisor();
        Outbox.put(inside, KIND, supervisor.value(), after.id(), inside.now());
    }
}
