package org.rapport.repair.rule;

import org.rapport.repair.command.AskingCommand;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.InvitationId;

/** Messages to the client. */
final class AskingDecisions {
    private AskingDecisions() {}

    static Decision decide(AskingCommand command, Situation situation) {
        var asking = situation.live().asking();
        var now = situation.now();
        return switch (command) {
            case Invite invite -> invited(invite, situation);
            case CancelInvitation c ->
                named(
                        c.invitation(),
                        asking.letter(),
                        new InvitationCancelled(c.invitation(), situation.live().owner(), now));
            case RecordSent s -> named(s.invitation(), asking.letter(), new InvitationSent(s.invitation(), now));
            case Expire e -> named(e.invitation(), asking.letter(), new InvitationExpired(e.invitation(), now));
        };
    }

    private static Decision invited(Invite invite, Situation situation) {
        var refusal = Sending.refusalToAsk(invite.about(), situation)
                .or(() -> Sending.when(
                        situation.live().asking().used().contains(invite.invitation()), Refusal.INVITATION_USED))
                .or(() -> Sending.when(!invite.expires().isAfter(situation.now()), Refusal.NO_TIME_TO_ANSWER));
        return refusal.isPresent()
                ? Decision.refused(refusal.get())
                : Decision.accepted(new InvitationCreated(
                        invite.invitation(),
                        invite.about(),
                        situation.live().owner(),
                        invite.words(),
                        invite.expires(),
                        situation.now()));
    }

    private static Decision named(InvitationId invitation, Letter letter, AskingEvent event) {
        var refusal = Sending.refusalToName(invitation, letter);
        return refusal.isPresent() ? Decision.refused(refusal.get()) : Decision.accepted(event);
    }
}
