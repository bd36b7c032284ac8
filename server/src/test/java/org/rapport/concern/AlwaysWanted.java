package org.rapport.concern;

import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.message.Errand;
import org.rapport.store.Outbox;

/** A message that asks nobody whether it is still wanted: what keeps it from leaving is the stop list alone. */
record AlwaysWanted() implements Errand {
    static final String KIND = "always-wanted";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Purpose opens() {
        return Purpose.CHECK_IN;
    }

    @Override
    public boolean stillWanted(Inside inside, Outbox.Item item) {
        return true;
    }

    @Override
    public void sent(Inside inside, Outbox.Item item) {}
}
