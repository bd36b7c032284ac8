package org.rapport.repair.event;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.SupervisorId;
import org.rapport.repair.word.WhyNot;
import org.rapport.repair.word.WordsId;

/** The owner's own work, and those who stand beside the owner. */
public sealed interface WorkEvent extends Event {
    /** A private reflection exists. Only its author may ever learn of it. */
    record ReflectionMarked(ClinicianId by, Instant at) implements WorkEvent {}

    record ConversationRecorded(ClinicianId by, ConversationKind kind, Optional<WordsId> words, Instant at)
            implements WorkEvent {}

    /** The owner changes something on their own side. */
    record ChangeProposed(ClinicianId by, WordsId words, Instant at) implements WorkEvent {}

    record WhyNotRecorded(ClinicianId by, WhyNot reason, Instant at) implements WorkEvent {}

    record Consulted(ClinicianId by, SupervisorId supervisor, Optional<WordsId> words, Instant at)
            implements WorkEvent {}

    record Advised(SupervisorId by, Optional<WordsId> words, Instant at) implements WorkEvent {}

    /** The supervisor hears that this step waits since {@code due}, and nothing else. */
    record Escalated(Step step, Instant due, Instant at) implements WorkEvent {}
}
