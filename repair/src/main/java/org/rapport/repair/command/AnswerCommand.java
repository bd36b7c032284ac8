package org.rapport.repair.command;

import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.InvitationId;

/** What only the client can say. */
public sealed interface AnswerCommand extends Command {
    /** Also unasked, also to change an earlier choice. */
    record Choose(Actor by, Choice choice, Optional<InvitationId> answering) implements AnswerCommand {}

    /** Out of this repair, without a reason: reading consents and the client's endorsement end. */
    record Withdraw(Actor by) implements AnswerCommand {}

    /** Nothing is sent until the client lifts it; reading consents end. */
    record Stop(Actor by) implements AnswerCommand {}

    record LiftStop(Actor by) implements AnswerCommand {}

    /** Undoes a no or a withdrawal, or starts an ended repair again. */
    record Reopen(Actor by) implements AnswerCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Choose c -> Act.CHOOSE;
            case Withdraw c -> Act.WITHDRAW;
            case Stop c -> Act.STOP;
            case LiftStop c -> Act.LIFT_STOP;
            case Reopen c -> Act.REOPEN;
        };
    }
}
