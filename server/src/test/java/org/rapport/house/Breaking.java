package org.rapport.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that goes away at one moment: at a connection, just before a commit, or at a certain statement. */
public final class Breaking extends DelegatingDataSource {
    private final int at;
    private final String statement;
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    private Breaking(DataSource database, int at, String statement) {
        super(database);
        this.at = at;
        this.statement = statement;
    }

    /** What it throws; the program has no word for it, as it has none for a kill. */
    public static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** At the n-th step, counting connections and commits together. */
    public static Breaking at(DataSource database, int step) {
        return new Breaking(database, step, "");
    }

    /** When a statement that begins like this is prepared for the n-th time. */
    public static Breaking atStatement(DataSource database, String beginning, int time) {
        return new Breaking(database, time, beginning);
    }

    @Override
    public Connection getConnection() throws SQLException {
        step();
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        step();
                    }
                    if (method.getName().equals("prepareStatement")
                            && !statement.isEmpty()
                            && String.valueOf(arguments[0]).startsWith(statement)
                            && statements.incrementAndGet() == at) {
                        throw new Interrupted();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void step() {
        if (statement.isEmpty() && steps.incrementAndGet() == at) {
            throw new Interrupted();
        }
    }
}
