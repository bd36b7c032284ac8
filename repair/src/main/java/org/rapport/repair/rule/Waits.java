package org.rapport.repair.rule;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.Step;

/** What waits, and since when it is overdue. While the client may answer nothing is overdue: silence is no fault. */
final class Waits {
    private Waits() {}

    static Waiting of(Live live, Policy policy) {
        if (!(live.asking().letter() instanceof Letter.NoLetter)) {
            return new Waiting(Step.ANSWER, Side.CLIENT, Optional.empty());
        }
        var step = step(live);
        return new Waiting(step, Side.CLINICIAN, due(step, live, policy));
    }

    static Optional<Refusal> refusalToEscalate(Situation situation) {
        var waiting = of(situation.live(), situation.policy());
        if (!waiting.overdue(situation.now())) {
            return Optional.of(Refusal.NOT_YET_DUE);
        }
        return Sending.when(situation.live().work().escalated().contains(waiting.step()), Refusal.ALREADY_ESCALATED);
    }

    private static Step step(Live live) {
        var work = live.work();
        if (!live.ownership().takenUp()) {
            return Step.OWN;
        }
        if (!work.firstStep()) {
            return Step.FIRST_STEP;
        }
        if (work.reached().isEmpty()) {
            return Step.INVITE_OR_SAY_WHY_NOT;
        }
        return live.followUp().plan() instanceof FollowUp.Plan.Done ? Step.END : Step.FOLLOW_UP;
    }

    private static Optional<Instant> due(Step step, Live live, Policy policy) {
        var since = live.work().since();
        var deadlines = policy.deadlines();
        return switch (step) {
            case OWN -> Optional.of(policy.days().after(since, deadlines.own()));
            case FIRST_STEP -> Optional.of(policy.days().after(since, deadlines.firstStep()));
            case INVITE_OR_SAY_WHY_NOT -> Optional.of(policy.days().after(since, deadlines.inviteOrSayWhyNot()));
            case FOLLOW_UP -> live.work().reached().map(reached -> followUpDue(reached, live, policy));
            case ANSWER, END -> Optional.empty();
        };
    }

    private static Instant followUpDue(Instant reached, Live live, Policy policy) {
        var days = policy.days();
        var due = live.followUp().plan() instanceof FollowUp.Plan.Planned planned
                ? days.endOf(planned.on())
                : days.after(reached, policy.deadlines().followUp());
        return live.answer() instanceof Answer.ChoseLater later
                        && days.endOf(later.notBefore()).isAfter(due)
                ? days.endOf(later.notBefore())
                : due;
    }
}
