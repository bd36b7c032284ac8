package org.rapport.repair.rule;

import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand;
import org.rapport.repair.command.WorkCommand.Advise;
import org.rapport.repair.command.WorkCommand.Consult;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.command.WorkCommand.RecordWhyNot;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.event.WorkEvent.ChangeProposed;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Step;

/** The owner's own work, advice and escalation. */
final class WorkDecisions {
    private WorkDecisions() {}

    static Decision decide(WorkCommand command, Situation situation) {
        var owner = situation.live().owner();
        var now = situation.now();
        return switch (command) {
            case Reflect r -> Decision.accepted(new ReflectionMarked(owner, now));
            case RecordConversation r -> Decision.accepted(new ConversationRecorded(owner, r.kind(), r.words(), now));
            case ProposeChangeWithoutTalking p -> Decision.accepted(new ChangeProposed(owner, p.words(), now));
            case RecordWhyNot r -> Decision.accepted(new WhyNotRecorded(owner, r.reason(), now));
            case Consult c -> Decision.accepted(new Consulted(owner, c.supervisor(), c.words(), now));
            case Advise a -> advised(a, situation);
            case Escalate e -> escalated(e.step(), situation);
        };
    }

    private static Decision advised(Advise advise, Situation situation) {
        return situation.actor() instanceof Actor.Supervisor supervisor
                ? Decision.accepted(new Advised(supervisor.supervisor(), advise.words(), situation.now()))
                : Decision.refused(Refusal.NOT_A_SUPERVISOR);
    }

    private static Decision escalated(Step step, Situation situation) {
        var waiting = Waits.of(situation.live(), situation.policy());
        return waiting.step() == step && waiting.due().isPresent()
                ? Decision.accepted(new Escalated(step, waiting.due().get(), situation.now()))
                : Decision.refused(Refusal.NOT_THE_WAITING_STEP);
    }
}
