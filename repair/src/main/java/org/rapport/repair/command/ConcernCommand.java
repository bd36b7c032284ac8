package org.rapport.repair.command;

import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Bond;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.WordsId;

/** Saying that something may be wrong. */
public sealed interface ConcernCommand extends Command {
    /** By anyone who may notice; by {@link Actor.Time} only with a finding. {@code clinician} is the clinician of the
     * relationship, who owns the repair if this is its first concern; {@code noStands} tells that the last repair of the two
     * ended with a no that the client has not taken back, and matters only if this begins a new one. */
    record RaiseConcern(
            Actor by,
            ConcernId concern,
            Bond bond,
            ClinicianId clinician,
            Optional<FindingId> finding,
            Optional<WordsId> words,
            boolean noStands)
            implements ConcernCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case RaiseConcern c -> Act.RAISE_CONCERN;
        };
    }
}
