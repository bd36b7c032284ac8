package org.rapport.concern;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two things at the same time. */
final class AtOnce implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What each gave back; what either threw is thrown. */
    record Both<A, B>(A first, B second) {}

    <A, B> Both<A, B> both(Callable<A> first, Callable<B> second) {
        var barrier = new CyclicBarrier(2);
        Future<A> a = start(() -> after(barrier, first));
        Future<B> b = start(() -> after(barrier, second));
        return new Both<>(get(a), get(b));
    }

    private static <T> T after(CyclicBarrier barrier, Callable<T> work) throws Exception {
        barrier.await(20, TimeUnit.SECONDS);
        return work.call();
    }

    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    static <T> T get(Future<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("one of two failed", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("one of two did not end", e);
        }
    }

    /** Waits until this has ended or stands before a lock of the database, and says whether it has ended. */
    static boolean endsUnlessHeld(Workshop workshop, Future<?> future) {
        while (!future.isDone()) {
            if (waitsForLock(workshop)) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    private static boolean waitsForLock(Workshop workshop) {
        return workshop.owner
                        .sql(
                                "select count(*) from pg_stat_activity where datname = :database and wait_event_type = 'Lock'")
                        .param("database", workshop.house.database)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
