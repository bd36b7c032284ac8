package org.rapport.repair.command;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.WordsId;

/** Messages to the client. */
public sealed interface AskingCommand extends Command {
    record Invite(Actor by, InvitationId invitation, About about, Optional<WordsId> words, Instant expires)
            implements AskingCommand {}

    record CancelInvitation(Actor by, InvitationId invitation) implements AskingCommand {}

    /** By the message sender, in the transaction that hands the message over. */
    record RecordSent(Actor by, InvitationId invitation) implements AskingCommand {}

    /** By time, once the invitation has run out. */
    record Expire(Actor by, InvitationId invitation) implements AskingCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Invite c -> Act.INVITE;
            case CancelInvitation c -> Act.CANCEL_INVITATION;
            case RecordSent c -> Act.RECORD_SENT;
            case Expire c -> Act.EXPIRE;
        };
    }
}
