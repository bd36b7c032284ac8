package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Invitations;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.Event;
import org.rapport.store.Outbox;

/** An invitation waits in the outbox from the moment it exists. */
public final class WhenInvitedThenQueueTheMessage implements WhenRepairMoved {
    /** The kind of message, as the outbox names it. */
    public static final String KIND = "invitation";

    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        if (event instanceof InvitationCreated created) {
            Invitations.note(inside, created.invitation().value(), after.id());
            Outbox.put(inside, KIND, after.client(), created.invitation().value(), inside.now());
        }
    }
}
