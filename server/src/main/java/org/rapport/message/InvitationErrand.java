package org.rapport.message;

import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.concern.SendingInvitation;
import org.rapport.concern.policy.WhenInvitedThenQueueTheMessage;
import org.rapport.store.Outbox;

/** Takes out an invitation, if the process still allows it at this very moment, and tells the process that it left. */
public final class InvitationErrand implements Errand {
    private final SendingInvitation sending;

    public InvitationErrand(SendingInvitation sending) {
        this.sending = sending;
    }

    @Override
    public String kind() {
        return WhenInvitedThenQueueTheMessage.KIND;
    }

    @Override
    public Purpose opens() {
        return Purpose.INVITATION;
    }

    @Override
    public boolean stillWanted(Inside inside, Outbox.Item item) {
        return sending.mayStillBeSent(inside, invitation(item));
    }

    @Override
    public void sent(Inside inside, Outbox.Item item) {
        sending.sent(inside, invitation(item));
    }

    private static UUID invitation(Outbox.Item item) {
        return item.subject();
    }
}
