package org.rapport.message;

import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.store.Outbox;

/** What one kind of message needs beyond the sending: whether it is still wanted, what its link opens, what follows. */
public interface Errand {
    /** The kind as the outbox names it. */
    String kind();

    /** What the link in the message is for. */
    Purpose opens();

    /** Asked in the transaction that sends: whether it may still go out. The stop list is asked besides. */
    boolean stillWanted(Inside inside, Outbox.Item item);

    /** Told in the same transaction, once it was handed over. */
    void sent(Inside inside, Outbox.Item item);
}
