package org.rapport.concern.policy;

import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.store.Outbox;

/** "Something waits for you in Rapport": the one message to somebody who works here. */
public final class Bell {
    /** The kind of message, as the outbox names it. */
    public static final String KIND = "something-waits";

    private Bell() {}

    /** Rings, unless a bell for the same person is still to be rung: one says as much as two. */
    public static void ring(Inside inside, UUID repair, UUID colleague) {
        boolean waits = Outbox.waitingFor(inside, colleague).stream()
                .anyMatch(item -> item.kind().equals(KIND));
        if (!waits) {
            Outbox.put(inside, KIND, colleague, repair, inside.now());
        }
    }
}
