package org.rapport.access;

import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What one transaction may use: its connection, its actor, its moment.
 *
 * <p>Nothing else in the program reaches the database, so a query without practice and actor cannot be written. It must
 * not outlive the call it was given to.
 */
public final class Inside {
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Instant now;
    private final Ids ids;

    Inside(Connection connection, Actor actor, Instant now, Ids ids) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.actor = actor;
        this.now = now;
        this.ids = ids;
    }

    /** A statement of this transaction, with named parameters. Name the practice in it all the same: the net is a net. */
    public JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement);
    }

    public Actor actor() {
        return actor;
    }

    public PracticeId practice() {
        return actor.practice();
    }

    /** The moment of this transaction, the same at every call. */
    public Instant now() {
        return now;
    }

    /** A fresh identifier. */
    public UUID newId() {
        return ids.next();
    }
}
