package org.rapport.repair.command;

import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.SupervisorId;
import org.rapport.repair.word.WhyNot;
import org.rapport.repair.word.WordsId;

/** The owner's own work, advice, and the clock that says that something waits. */
public sealed interface WorkCommand extends Command {
    /** Only that a reflection exists; its words are elsewhere and its author's alone. */
    record Reflect(Actor by) implements WorkCommand {}

    /** Also the way to say "we talked about it today". */
    record RecordConversation(Actor by, ConversationKind kind, Optional<WordsId> words) implements WorkCommand {}

    /** The owner changes something on their own side. */
    record ProposeChangeWithoutTalking(Actor by, WordsId words) implements WorkCommand {}

    record RecordWhyNot(Actor by, WhyNot reason) implements WorkCommand {}

    record Consult(Actor by, SupervisorId supervisor, Optional<WordsId> words) implements WorkCommand {}

    record Advise(Actor by, Optional<WordsId> words) implements WorkCommand {}

    /** By time, once for a step that is overdue. */
    record Escalate(Actor by, Step step) implements WorkCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Reflect c -> Act.REFLECT;
            case RecordConversation c -> Act.RECORD_CONVERSATION;
            case ProposeChangeWithoutTalking c -> Act.PROPOSE_CHANGE_WITHOUT_TALKING;
            case RecordWhyNot c -> Act.RECORD_WHY_NOT;
            case Consult c -> Act.CONSULT;
            case Advise c -> Act.ADVISE;
            case Escalate c -> Act.ESCALATE;
        };
    }
}
