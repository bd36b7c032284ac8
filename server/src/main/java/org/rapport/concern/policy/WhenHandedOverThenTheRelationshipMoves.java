package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.practice.Relationships;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;

/** Whoever accepted the repair works with the client from now on; no consent comes with it. */
public final class WhenHandedOverThenTheRelationshipMoves implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        if (event instanceof HandOverAccepted accepted) {
            Relationships.move(
                    inside, after.relationship(), new PersonId(accepted.by().value()));
        }
    }
}
