package org.rapport.repair.event;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.ClientId;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.RelationshipId;
import org.rapport.repair.word.RepairId;
import org.rapport.repair.word.WordsId;

/** Something may be wrong, and from the first event on a clinician owns it. */
public sealed interface ConcernEvent extends Event {
    /** The first event of every repair. */
    record RepairOpened(RepairId repair, RelationshipId relationship, ClientId client, ClinicianId owner, Instant at)
            implements ConcernEvent {}

    /** The client said no in the repair before, which its owner ended; somebody else began this one, so the no stands. */
    record NoStillStands(Instant at) implements ConcernEvent {}

    record ConcernRaised(
            ConcernId concern,
            ConcernSource source,
            Optional<PersonId> by,
            Optional<FindingId> finding,
            Optional<WordsId> words,
            Instant at)
            implements ConcernEvent {}
}
