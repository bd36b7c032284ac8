package org.rapport.concern.policy;

import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.Tokens;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.InvitationId;
import org.rapport.store.Outbox;

/** After a no, a withdrawal, a stop, an answer, a hand-over or an ending nothing of this repair waits to be sent. */
public final class WhenNothingMayBeSentThenDropWhatWaits implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        switch (event) {
            case InvitationCancelled cancelled ->
                drop(inside, cancelled.invitation().value());
            case InvitationExpired expired -> drop(inside, expired.invitation().value());
            case AnswerEvent _, FollowUpAnswered _, HandOverAccepted _, RepairEnded _ ->
                after.invitationsEver().forEach(used -> dropUnlessOnItsWay(inside, after, used));
            case Event _ -> {}
        }
    }

    /** A choice that leaves the door open leaves a letter that is still on its way where it is. */
    private static void dropUnlessOnItsWay(Inside inside, Repairs.Stream after, InvitationId used) {
        if (!(after.letter() instanceof Letter.Ready ready && ready.invitation().equals(used))) {
            Outbox.dropAllAbout(inside, used.value(), "it-moved-on");
        }
    }

    private static void drop(Inside inside, UUID invitation) {
        Outbox.dropAllAbout(inside, invitation, "not-wanted-any-more");
        Tokens.endAllAbout(inside, invitation);
    }
}
