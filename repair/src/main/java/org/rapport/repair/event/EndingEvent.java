package org.rapport.repair.event;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.WordsId;

/** How it ended. */
public sealed interface EndingEvent extends Event {
    record RepairEnded(ClinicianId by, Ending ending, EndingReason reason, Optional<WordsId> words, Instant at)
            implements EndingEvent {}
}
