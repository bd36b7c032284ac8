package org.rapport.concern.policy;

import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Discretion;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.store.Ledger;

/**
 * What happens stands in the ledger, and on the client's list what the client may see. The owner's private thinking stands
 * nowhere but with its author.
 */
public final class WhenItMovesThenTheLedgerKnows implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        if (!(event instanceof ReflectionMarked)) {
            UUID about = Discretion.onTheList(inside, after, event) ? after.client() : Ledger.NO_CLIENT;
            Ledger.write(inside, name(event), about, after.id(), "repair");
        }
    }

    private static String name(Event event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
