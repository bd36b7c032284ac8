package org.rapport.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * The only door to a transaction. It tells PostgreSQL who acts for which practice before anything else is asked, so that
 * row-level security has something to go by, and it is the only class that opens, commits or rolls back.
 */
public final class Door {
    private final DataSource database;
    private final Clock clock;
    private final Ids ids;

    public Door(DataSource database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Does the work in one transaction and returns what it returned, after the commit.
     *
     * @throws DatabaseAway if there is no connection, or it was lost; then nothing of the work is known to have happened
     */
    public <T extends @Nullable Object> T through(Actor actor, Function<Inside, T> work) {
        try (Connection connection = database.getConnection()) {
            return inOneTransaction(connection, () -> work.apply(enter(connection, actor)));
        } catch (SQLException | DataAccessResourceFailureException e) {
            throw new DatabaseAway(e);
        }
    }

    /** The same for work that gives nothing back. */
    public void run(Actor actor, Consumer<Inside> work) {
        through(actor, inside -> {
            work.accept(inside);
            return Boolean.TRUE;
        });
    }

    /** Does the work for one actor after the other in a single transaction: for all of them, or for none. */
    public void runForEach(List<? extends Actor> actors, Consumer<Inside> work) {
        try (Connection connection = database.getConnection()) {
            inOneTransaction(connection, () -> {
                for (Actor actor : actors) {
                    work.accept(enter(connection, actor));
                }
                return Boolean.TRUE;
            });
        } catch (SQLException | DataAccessResourceFailureException e) {
            throw new DatabaseAway(e);
        }
    }

    /** What is done between begin and commit. */
    private interface Work<T extends @Nullable Object> {
        T done() throws SQLException;
    }

    private Inside enter(Connection connection, Actor actor) throws SQLException {
        announce(connection, actor);
        return new Inside(connection, actor, clock.instant(), ids);
    }

    private static <T extends @Nullable Object> T inOneTransaction(Connection connection, Work<T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.done();
            connection.commit();
            return result;
        } catch (RuntimeException | SQLException | Error e) {
            rollBack(connection, e);
            if (lost(e)) {
                throw new DatabaseAway(e);
            }
            throw e;
        }
    }

    private static void announce(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('rapport.practice', ?, true),"
                + " set_config('rapport.actor', ?, true), set_config('rapport.actor_kind', ?, true)")) {
            statement.setString(1, actor.practice().value().toString());
            statement.setString(2, actor.id().toString());
            statement.setString(3, actor.kind());
            statement.execute();
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Connection lost (08), server shutting down (57P), or too many of us (53). */
    private static boolean lost(Throwable e) {
        if (!(e instanceof DataAccessException) && !(e instanceof SQLException)) {
            return false;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException) {
                return false;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            }
        }
        return false;
    }
}
