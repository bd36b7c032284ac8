package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several threads that do the same at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each thread got. */
    public static <T> List<T> run(int threads, Callable<T> act) throws InterruptedException, ExecutionException {
        return run(Collections.nCopies(threads, act));
    }

    /** Each act on a thread of its own, let loose together. */
    public static <T> List<T> run(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<T>>();
            for (Callable<T> act : acts) {
                running.add(executor.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        }
    }

    /** Looks at PostgreSQL's own list of who waits for whom; fails when the other got through without waiting. */
    public static void waitUntilBlockedBy(DataSource owner, int backend, Future<?> other) {
        var list = JdbcClient.create(owner);
        while (list.sql("select count(*) from pg_stat_activity where :backend = any(pg_blocking_pids(pid))")
                        .param("backend", backend)
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(other.isDone())
                    .as("the other got through without waiting")
                    .isFalse();
        }
    }
}
