package org.rapport.repair.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.WordsId;

/** Asking later how it is. */
public sealed interface FollowUpEvent extends Event {
    record FollowUpPlanned(ClinicianId by, LocalDate on, Instant at) implements FollowUpEvent {}

    record FollowUpRecorded(ClinicianId by, FollowUpView view, Optional<WordsId> words, Instant at)
            implements FollowUpEvent {}

    record FollowUpAnswered(FollowUpAnswer answer, Optional<WordsId> words, Door door, Instant at)
            implements FollowUpEvent {}
}
