package org.rapport.repair.explore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.EndingCommand;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.InvitationId;

/** Messages, by what was made and handed over since the client last did anything. */
record Letters(
        int made, int sent, Set<InvitationId> everMade, Set<InvitationId> everSent, Optional<InvitationId> open) {
    static Letters blank() {
        return new Letters(0, 0, Set.of(), Set.of(), Optional.empty());
    }

    Letters after(Command command) {
        return switch (command) {
            case Invite c ->
                new Letters(made + 1, sent, with(everMade, c.invitation()), everSent, Optional.of(c.invitation()));
            case RecordSent c -> new Letters(made, sent + 1, everMade, with(everSent, c.invitation()), open);
            case CancelInvitation c -> closed();
            case Expire c -> closed();
            case AcceptHandOver c -> closed();
            case EndingCommand c -> closed();
            case LiftStop c -> clientActed();
            case AnswerCommand c -> closed().clientActed();
            case Command other -> other.by() instanceof Actor.Client ? clientActed() : this;
        };
    }

    private Letters closed() {
        return new Letters(made, sent, everMade, everSent, Optional.empty());
    }

    /** What is still to be sent counts for the time after. */
    private Letters clientActed() {
        var pending = open.filter(invitation -> !everSent.contains(invitation)).isPresent();
        return new Letters(pending ? 1 : 0, 0, everMade, everSent, open);
    }

    private static Set<InvitationId> with(Set<InvitationId> some, InvitationId one) {
        var more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }
}
