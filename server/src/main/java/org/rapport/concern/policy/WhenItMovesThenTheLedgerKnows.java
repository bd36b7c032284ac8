package org.rapport.concern.policy;

import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Discretion;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ConcernSource;
import org.rapport.store.Ledger;
import org.rapport.watch.Watching;

/**
 * What happens stands in the ledger, and on the client's list what the client may see. The owner's private thinking stands
 * nowhere but with its author.
 */
public final class WhenItMovesThenTheLedgerKnows implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        if (!(event instanceof ReflectionMarked)) {
            UUID about = Discretion.onTheList(inside, after, event) ? after.client() : Ledger.NO_CLIENT;
            var hand = byTheProgram(after, event) ? Ledger.job(inside, Watching.JOB) : Ledger.own(inside);
            hand.write(name(event), about, after.id(), "repair");
        }
    }

    /** Whose answers made a finding is not who raised a concern. */
    private static boolean byTheProgram(Repairs.Stream after, Event event) {
        return switch (event) {
            case ConcernRaised raised -> raised.source() == ConcernSource.FINDING;
            case RepairOpened _, NoStillStands _ ->
                after.state() instanceof Live live
                        && live.concerns().stream().allMatch(note -> note.source() == ConcernSource.FINDING);
            case Event _ -> false;
        };
    }

    private static String name(Event event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
