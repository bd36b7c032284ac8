package org.rapport.repair.command;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.WordsId;

/** Asking later how it is. */
public sealed interface FollowUpCommand extends Command {
    record PlanFollowUp(Actor by, LocalDate on) implements FollowUpCommand {}

    record RecordFollowUp(Actor by, FollowUpView view, Optional<WordsId> words) implements FollowUpCommand {}

    /** By the client, also unasked. */
    record AnswerFollowUp(Actor by, FollowUpAnswer answer, Optional<WordsId> words) implements FollowUpCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case PlanFollowUp c -> Act.PLAN_FOLLOW_UP;
            case RecordFollowUp c -> Act.RECORD_FOLLOW_UP;
            case AnswerFollowUp c -> Act.ANSWER_FOLLOW_UP;
        };
    }
}
