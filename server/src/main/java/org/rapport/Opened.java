package org.rapport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been opened so far, closed in the other order, once, whenever the end comes: also in the middle of a start.
 */
public final class Opened implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private boolean closed;

    /** Keeps it for closing; after the end it is closed at once. */
    synchronized <T extends AutoCloseable> T keep(T thing) {
        things.push(thing);
        if (closed) {
            close();
        }
        return thing;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!things.isEmpty()) {
            close(things.pop());
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            // The others must be closed all the same.
            LOG.warn(
                    "{} did not close: {}",
                    thing.getClass().getSimpleName(),
                    e.getClass().getSimpleName());
        }
    }
}
