package org.rapport.repair.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.InvitationId;

/** What the client says about going on, stopping and starting again. */
public sealed interface AnswerEvent extends Event {
    record Chosen(
            ChoiceKind kind,
            Optional<Companion> companion,
            Optional<LocalDate> notBefore,
            Optional<InvitationId> answering,
            Door door,
            Instant at)
            implements AnswerEvent {}

    record Withdrawn(Door door, Instant at) implements AnswerEvent {}

    record Stopped(Door door, Instant at) implements AnswerEvent {}

    record StopLifted(Instant at) implements AnswerEvent {}

    record Reopened(Instant at) implements AnswerEvent {}
}
