package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.InvitationId;

/** What the process has to say about a message that is about to leave. */
public final class SendingInvitation {
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public SendingInvitation(Acting acting) {
        this.acting = acting;
    }

    /**
     * Whether this invitation may leave now. The repair is held, so the answer stays true until the
     * transaction ends.
     */
    public boolean mayStillBeSent(Inside inside, UUID invitation) {
        return stream(inside, invitation)
                .filter(stream -> RepairProcess.here(inside)
                        .mayStillSend(stream.state(), new InvitationId(invitation), inside.now()))
                .isPresent();
    }

    /** It has left. */
    public void sent(Inside inside, UUID invitation) {
        var record = new RecordSent(new Actor.Time(), new InvitationId(invitation));
        acting.perform(inside, stream(inside, invitation).orElseThrow(), Intent.of(record));
    }

    private Optional<Repairs.Stream> stream(Inside inside, UUID invitation) {
        return Invitations.repairOf(inside, invitation).flatMap(repair -> {
            Register.hold(inside, repair);
            return repairs.find(inside, repair);
        });
    }
}
