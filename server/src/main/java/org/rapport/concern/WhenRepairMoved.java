package org.rapport.concern;

import org.rapport.access.Inside;
import org.rapport.repair.event.Event;

/** A policy: told of every event of a repair, in the transaction in which it happened. */
@FunctionalInterface
public interface WhenRepairMoved {
    void moved(Inside inside, Repairs.Stream after, Event event);
}
