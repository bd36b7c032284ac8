package org.rapport.cli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads, works and gathers at once: one thread cuts the input, a few work on batches, and the caller's thread takes what
 * came of them in the order of the input. Only so many batches are under way at a time, so memory is bounded.
 *
 * @param <T> what comes of a batch
 */
public final class InOrder<T> {
    private static final int UNDER_WAY_FOR_EACH = 3;

    private final Supplier<Function<Batch, T>> hands;
    private final int workers;
    private final Deque<Function<Batch, T>> idle = new ConcurrentLinkedDeque<>();
    private final BlockingQueue<Future<Optional<T>>> queue;

    /** Takes what came of one batch. */
    @FunctionalInterface
    public interface Gather<T> {
        void take(T made) throws IOException;
    }

    /** @param hands makes what works on one batch at a time; made once for each thread, used again and again */
    public InOrder(int workers, Supplier<Function<Batch, T>> hands) {
        this.hands = hands;
        this.workers = workers;
        this.queue = new ArrayBlockingQueue<>(UNDER_WAY_FOR_EACH * workers);
    }

    /** Takes all of the input. What goes wrong in any thread is thrown here. */
    public void run(Batches batches, Gather<T> gather) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().name("examine-", 0).factory());
        Thread reader = Thread.ofPlatform().daemon().name("read").start(() -> cut(batches, pool));
        try {
            Optional<T> made = queue.take().get();
            while (made.isPresent()) {
                gather.take(made.get());
                made = queue.take().get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException broken) {
            throw rethrown(broken);
        } finally {
            reader.interrupt();
            pool.shutdownNow();
        }
    }

    private void cut(Batches batches, ExecutorService pool) {
        try {
            try {
                Batch next = batches.next();
                while (next != null) {
                    Batch batch = next;
                    queue.put(pool.submit(() -> Optional.of(work(batch))));
                    next = batches.next();
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (IOException | RuntimeException | Error broken) {
                // Out of memory too: whoever waits for the next batch must not wait for ever.
                queue.put(CompletableFuture.failedFuture(broken));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private T work(Batch batch) {
        Function<Batch, T> mine = idle.poll();
        if (mine == null) {
            mine = hands.get();
        }
        T made = mine.apply(batch);
        idle.push(mine);
        return made;
    }

    private static IOException rethrown(ExecutionException broken) {
        return switch (broken.getCause()) {
            case IOException io -> io;
            case UncheckedIOException io -> new IOException(io.getMessage(), io);
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(broken);
        };
    }
}
