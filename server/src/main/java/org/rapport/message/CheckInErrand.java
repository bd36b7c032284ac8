package org.rapport.message;

import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.checkin.AskingForCheckIn;
import org.rapport.checkin.Askings;
import org.rapport.store.Outbox;

/** Takes out the asking for a check-in, as long as it can be answered. */
public final class CheckInErrand implements Errand {
    @Override
    public String kind() {
        return AskingForCheckIn.KIND;
    }

    @Override
    public Purpose opens() {
        return Purpose.CHECK_IN;
    }

    @Override
    public boolean stillWanted(Inside inside, Outbox.Item item) {
        return Askings.find(inside, item.subject())
                .filter(asking -> asking.open(inside.now()))
                .isPresent();
    }

    @Override
    public void sent(Inside inside, Outbox.Item item) {}
}
