package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.practice.Relationships;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent;

/** A bell for the supervisor: that something waits, or that advice is asked for; never what was said. */
public final class WhenItWaitsTooLongThenTellTheSupervisor implements WhenRepairMoved {
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
        Bell.ring(inside, after.id(), supervisor.value());
    }
}
