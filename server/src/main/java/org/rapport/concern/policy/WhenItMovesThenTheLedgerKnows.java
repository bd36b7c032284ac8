package org.rapport.concern.policy;

import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.ConcernEvent;
import org.rapport.repair.event.EndingEvent;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent;
import org.rapport.repair.event.OwnershipEvent;
import org.rapport.repair.event.RecordEvent;
import org.rapport.repair.event.VoiceEvent;
import org.rapport.repair.event.WorkEvent;
import org.rapport.store.Ledger;

/** What concerns the client stands in the ledger, except the owner's private thinking and talk with a supervisor. */
public final class WhenItMovesThenTheLedgerKnows implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        act(event).ifPresent(act -> Ledger.write(inside, act, after.client(), after.id(), "repair"));
    }

    private static Optional<String> act(Event event) {
        return switch (event) {
            case WorkEvent.ReflectionMarked _ -> Optional.empty();
            case WorkEvent.Consulted _, WorkEvent.Advised _, WorkEvent.Escalated _ -> Optional.empty();
            case WorkEvent _, ConcernEvent _, OwnershipEvent _, AskingEvent _, AnswerEvent _ -> name(event);
            case VoiceEvent _, AgreementEvent _, FollowUpEvent _, EndingEvent _, RecordEvent _ -> name(event);
        };
    }

    private static Optional<String> name(Event event) {
        String name = event.getClass().getSimpleName();
        return Optional.of(name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT));
    }
}
