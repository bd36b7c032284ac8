package org.rapport.repair.rule;

import java.time.Instant;
import org.rapport.repair.command.AgreementCommand;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.AskingCommand;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.EndingCommand;
import org.rapport.repair.command.FollowUpCommand;
import org.rapport.repair.command.OwnershipCommand;
import org.rapport.repair.command.RecordCommand;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand;
import org.rapport.repair.command.WorkCommand;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;

/** From a command to what happens because of it: first the gate of its act, then its details. */
public final class Deciding {
    private Deciding() {}

    public static Decision decide(Command command, Repair repair, Policy policy, Instant now) {
        return switch (repair) {
            case Unheard u ->
                command instanceof RaiseConcern raise
                        ? Noticing.first(raise, now)
                        : Decision.refused(Refusal.NOTHING_YET);
            case Live live -> throughTheGate(command, new Situation(command.by(), live, policy, now));
            case Ended ended -> afterTheEnding(command, new Situation(command.by(), ended.last(), policy, now));
        };
    }

    private static Decision throughTheGate(Command command, Situation situation) {
        var refusal = Gates.refusal(command.act(), situation);
        return refusal.isPresent() ? Decision.refused(refusal.get()) : details(command, situation);
    }

    private static Decision afterTheEnding(Command command, Situation situation) {
        var refusal = Ends.refusal(command.act(), situation);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return command instanceof RaiseConcern raise ? Noticing.again(raise, situation) : details(command, situation);
    }

    private static Decision details(Command command, Situation situation) {
        return switch (command) {
            case ConcernCommand c -> Noticing.decide(c, situation);
            case OwnershipCommand c -> OwnershipDecisions.decide(c, situation);
            case WorkCommand c -> WorkDecisions.decide(c, situation);
            case AskingCommand c -> AskingDecisions.decide(c, situation);
            case AnswerCommand c -> AnswerDecisions.decide(c, situation);
            case VoiceCommand c -> VoiceDecisions.decide(c, situation);
            case AgreementCommand c -> AgreementDecisions.decide(c, situation);
            case FollowUpCommand c -> FollowUpDecisions.decide(c, situation);
            case EndingCommand c -> EndingDecisions.decide(c, situation);
            case RecordCommand c -> RecordDecisions.decide(c, situation);
        };
    }
}
