package org.rapport.message;

import org.rapport.access.Inside;
import org.rapport.store.Outbox;

/** One way in which something leaves the house that is about nobody: to whoever keeps it outside. */
public interface Outward {
    /** The kind as the outbox names it. */
    String kind();

    /**
     * Carries it out.
     *
     * @throws Post.NotTaken if the other side did not take it; it is tried again
     */
    void carry(Inside inside, Outbox.Item item) throws Post.NotTaken;
}
