package org.rapport.repair.state;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;

/** Asking later how it is. The owner's view and the client's answer stand side by side and are never merged. */
public record FollowUp(Plan plan, Optional<FollowUpView> ownersView, Optional<FollowUpAnswer> clientsAnswer) {
    /** Whether and for when it is planned. */
    public sealed interface Plan {
        record NotPlanned() implements Plan {}

        record Planned(LocalDate on) implements Plan {}

        record Done() implements Plan {}
    }

    public static FollowUp none() {
        return new FollowUp(new Plan.NotPlanned(), Optional.empty(), Optional.empty());
    }

    public FollowUp plannedOn(LocalDate day) {
        return new FollowUp(new Plan.Planned(day), ownersView, clientsAnswer);
    }

    public FollowUp recorded(FollowUpView view) {
        return new FollowUp(new Plan.Done(), Optional.of(view), clientsAnswer);
    }

    public FollowUp answered(FollowUpAnswer answer) {
        return new FollowUp(new Plan.Done(), ownersView, Optional.of(answer));
    }

    /** Something new came up: what both said no longer holds, what is planned stays planned. */
    public FollowUp begunAgain() {
        var next = switch (plan) {
            case Plan.NotPlanned n -> n;
            case Plan.Planned p -> p;
            case Plan.Done d -> new Plan.NotPlanned();
        };
        return new FollowUp(next, Optional.empty(), Optional.empty());
    }
}
