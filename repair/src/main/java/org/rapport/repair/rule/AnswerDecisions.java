package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.StopLifted;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.ConcernSource;

/** What only the client can say. */
final class AnswerDecisions {
    private AnswerDecisions() {}

    static Decision decide(AnswerCommand command, Situation situation) {
        return switch (command) {
            case Choose choose -> chosen(choose, situation);
            case Withdraw w -> Decision.accepted(new Withdrawn(situation.door(), situation.now()));
            case AnswerCommand.Stop s -> Decision.accepted(new Stopped(situation.door(), situation.now()));
            case LiftStop l -> Decision.accepted(new StopLifted(situation.now()));
            case Reopen r -> Decision.accepted(new Reopened(situation.now()));
        };
    }

    private static Decision chosen(Choose choose, Situation situation) {
        var refusal = refusal(choose, situation);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var chosen = event(choose, situation);
        return choose.choice() instanceof Choice.SomethingElse other
                ? Decision.accepted(chosen, concern(other.concern(), situation))
                : Decision.accepted(chosen);
    }

    private static Optional<Refusal> refusal(Choose choose, Situation situation) {
        var live = situation.live();
        if (choose.answering().filter(i -> !live.asking().used().contains(i)).isPresent()) {
            return Optional.of(Refusal.NO_SUCH_INVITATION);
        }
        if (choose.choice() instanceof Choice.SomethingElse other && live.has(other.concern())) {
            return Optional.of(Refusal.CONCERN_ALREADY_HERE);
        }
        return Sending.when(
                choose.choice() instanceof Choice.Later later
                        && later.notBefore().isBefore(situation.today()),
                Refusal.THE_DAY_HAS_PASSED);
    }

    private static Chosen event(Choose choose, Situation situation) {
        var choice = choose.choice();
        return new Chosen(
                choice.kind(),
                choice instanceof Choice.SomeoneWithMe s ? Optional.of(s.companion()) : Optional.empty(),
                choice instanceof Choice.Later later ? Optional.of(later.notBefore()) : Optional.empty(),
                choose.answering(),
                situation.door(),
                situation.now());
    }

    private static ConcernRaised concern(ConcernId concern, Situation situation) {
        return new ConcernRaised(
                concern, ConcernSource.CLIENT, situation.person(), Optional.empty(), Optional.empty(), situation.now());
    }
}
