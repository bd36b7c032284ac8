package org.rapport.repair.state;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.rapport.repair.word.Bond;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.ConcernId;

/** Being worked on. Each component moves on its own; together they are the state. */
public record Live(
        Bond bond,
        Set<ConcernNote> concerns,
        Ownership ownership,
        Work work,
        Asking asking,
        Answer answer,
        Stop stop,
        Dialogue dialogue,
        Agreement agreement,
        FollowUp followUp,
        Hold hold)
        implements Repair {
    public Live {
        concerns = Set.copyOf(concerns);
    }

    /** Owned by {@code owner} from its first moment, and nothing else yet. */
    public static Live opened(Bond bond, ClinicianId owner, Instant at) {
        return new Live(
                bond,
                Set.of(),
                Ownership.of(owner),
                Work.since(at),
                Asking.nothingYet(),
                new Answer.NoAnswer(),
                new Stop.NoStop(),
                Dialogue.silent(),
                new Agreement.NoAgreement(),
                FollowUp.none(),
                new Hold.NoHold());
    }

    /** The one clinician who owns this. */
    public ClinicianId owner() {
        return ownership.owner();
    }

    /** True while nothing may be sent or put before the client until the client says otherwise. */
    public boolean doorClosed() {
        return stop instanceof Stop.Stopped || answer.closesTheDoor();
    }

    /** True once this concern has joined the repair. */
    public boolean has(ConcernId concern) {
        return concerns.stream().anyMatch(note -> note.concern().equals(concern));
    }

    public Live with(ConcernNote note) {
        var more = new HashSet<>(concerns);
        more.add(note);
        return new Live(bond, more, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Ownership ownership) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Work work) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Asking asking) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Answer answer) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Stop stop) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Dialogue dialogue) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Agreement agreement) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(FollowUp followUp) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }

    public Live with(Hold hold) {
        return new Live(bond, concerns, ownership, work, asking, answer, stop, dialogue, agreement, followUp, hold);
    }
}
