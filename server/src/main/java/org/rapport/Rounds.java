package org.rapport;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapport.message.PublishingCheckpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes round on a clock. Several nodes may make the same round at once: what it works on is taken with row
 * locks, so each item is dealt with once.
 */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("round-", 0).daemon().factory());

    /** Does the work again and again, with this pause after each time. */
    void every(Duration pause, String name, Runnable work) {
        var _ = clock.scheduleWithFixedDelay(
                () -> guarded(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void guarded(String name, Runnable work) {
        try {
            work.run();
        } catch (PublishingCheckpoints.Forked e) {
            LOG.error("{}", e.getMessage());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            // The kind alone: a message of a library may quote what it was working on.
            LOG.warn("round {} failed: {}", name, e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("a round did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
