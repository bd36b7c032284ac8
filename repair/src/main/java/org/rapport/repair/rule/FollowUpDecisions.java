package org.rapport.repair.rule;

import org.rapport.repair.command.Decision;
import org.rapport.repair.command.FollowUpCommand;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.FollowUpCommand.PlanFollowUp;
import org.rapport.repair.command.FollowUpCommand.RecordFollowUp;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpPlanned;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;

/** Planning to ask, and recording what each side says. */
final class FollowUpDecisions {
    private FollowUpDecisions() {}

    static Decision decide(FollowUpCommand command, Situation situation) {
        var owner = situation.live().owner();
        var now = situation.now();
        return switch (command) {
            case PlanFollowUp plan ->
                plan.on().isBefore(situation.today())
                        ? Decision.refused(Refusal.THE_DAY_HAS_PASSED)
                        : Decision.accepted(new FollowUpPlanned(owner, plan.on(), now));
            case RecordFollowUp r -> Decision.accepted(new FollowUpRecorded(owner, r.view(), r.words(), now));
            case AnswerFollowUp a ->
                Decision.accepted(new FollowUpAnswered(a.answer(), a.words(), situation.door(), now));
        };
    }
}
