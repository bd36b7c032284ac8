package org.rapport.concern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A data source between the program and its database, through which a test halts one thread before a statement, or breaks
 * a statement of the program on purpose.
 */
final class Altered {
    private final List<Pause> pauses = new CopyOnWriteArrayList<>();
    private final UnaryOperator<String> change;

    Altered(UnaryOperator<String> change) {
        this.change = change;
    }

    DataSource over(DataSource pool) {
        return proxy(
                DataSource.class,
                pool,
                result -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, UnaryOperator.identity())
                        : result);
    }

    /** The next thread that comes to a statement with this in it stops there until it is let go. */
    Pause at(String part) {
        var pause = new Pause(part);
        pauses.add(pause);
        return pause;
    }

    private <T> T proxy(Class<T> type, T real, UnaryOperator<Object> result) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> result.apply(call(real, method, args))));
    }

    @SuppressWarnings("NullAway") // a void method answers null, and that is what is passed on
    private Object call(Object real, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("prepareStatement") && args[0] instanceof String sql) {
            pauses.forEach(pause -> pause.before(sql));
            args[0] = change.apply(sql);
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Where one thread stands still. */
    static final class Pause {
        private final String part;
        private final AtomicBoolean armed = new AtomicBoolean(true);
        private final CountDownLatch there = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        private Pause(String part) {
            this.part = part;
        }

        private void before(String sql) {
            if (sql.contains(part) && armed.compareAndSet(true, false)) {
                there.countDown();
                await(go);
            }
        }

        void awaitSomebody() {
            await(there);
        }

        void letGo() {
            go.countDown();
        }

        static void await(CountDownLatch latch) {
            try {
                if (!latch.await(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody came within 20 s");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
