package org.rapport.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.rapport.store.Journal;
import tools.jackson.core.JacksonException;

/**
 * Brings a backup back into an empty database, in one transaction. What could act on its own afterwards is laid to rest in
 * the same: messages that waited may have been sent since, sessions and sign-in links may have been ended since. Until the
 * journal has been replayed and {@link #opened} was told, the database says of itself that it must not be served.
 */
public final class Restoring {
    private static final List<String> LAID_TO_REST = List.of(
            "update store.outbox set state = 'dropped', why = 'restored', finished_at = now() where state = 'waiting'",
            "update access.session set ended_at = now() where ended_at is null",
            "update access.token set used_at = now() where used_at is null and purpose <> 'STOP'");

    private final DataSource owner;

    /** As the owner of the tables, on a database that nobody else uses. */
    public Restoring(DataSource owner) {
        this.owner = owner;
    }

    /** Whether a restore was begun and its journal not replayed yet. */
    public static boolean underWay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from store.restore where replayed_at is null")) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    public boolean underWay() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return underWay(connection);
        }
    }

    /**
     * Loads it.
     *
     * @param journal as it is now; it must begin as it did when the backup was taken
     * @throws NotWhole if a file is missing or torn, keys, form or journal do not fit, or the database is not empty
     */
    public long load(Path in, Path keys, Journal journal) throws NotWhole, IOException, SQLException {
        Manifest manifest = whole(in, keys);
        refuseOlder(manifest, journal);
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            refuseUnfit(connection, manifest);
            // Made by the start that opened this empty database; the backup brings its own.
            run(connection, "delete from store.salt");
            long rows = 0;
            var copying = connection.unwrap(PGConnection.class);
            for (Manifest.Table table : manifest.tables()) {
                try (InputStream file = Files.newInputStream(fileOf(in, keys, table))) {
                    rows += copying.getCopyAPI()
                            .copyIn(
                                    "copy " + table.name() + " (" + BackingUp.quoted(table.columns()) + ") from stdin",
                                    file);
                }
            }
            for (String statement : LAID_TO_REST) {
                run(connection, statement);
            }
            run(
                    connection,
                    "insert into store.restore (id, backup, begun_at) values (gen_random_uuid(), '"
                            + UUID.fromString(manifest.id()) + "', now())");
            connection.commit();
            return rows;
        }
    }

    /** The journal has been replayed: from now on it may be served. */
    public void opened() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            run(connection, "update store.restore set replayed_at = now() where replayed_at is null");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Manifest whole(Path in, Path keys) throws NotWhole, IOException {
        Manifest manifest = manifest(in);
        for (Manifest.Table table : manifest.tables()) {
            Path file = fileOf(in, keys, table);
            if (!Files.isRegularFile(file)) {
                throw new NotWhole(file + " is missing" + (file.equals(keys) ? "; name it with --keys." : "."));
            }
            if (Files.size(file) != table.bytes() || !Marks.of(file).equals(table.sha256())) {
                throw new NotWhole(
                        file + " is not what was written: it is torn, was changed, or is of another backup.");
            }
        }
        return manifest;
    }

    private static Manifest manifest(Path in) throws NotWhole {
        try {
            String text = Files.readString(in.resolve(Manifest.FILE));
            int end = text.indexOf('\n');
            if (end > 0 && text.substring(end + 1).equals(Marks.of(text.substring(0, end)) + "\n")) {
                Manifest manifest = BackingUp.JSON.readValue(text.substring(0, end), Manifest.class);
                if (manifest.version() == Manifest.VERSION) {
                    return manifest;
                }
            }
        } catch (IOException | JacksonException e) {
            // falls through to the one message below
        }
        throw new NotWhole(in + " is no whole backup of Rapport: it has no manifest that can be read.");
    }

    private static Path fileOf(Path in, Path keys, Manifest.Table table) {
        return table.name().equals(Tables.KEYS) ? keys : in.resolve(table.file());
    }

    private static void refuseOlder(Manifest manifest, Journal journal) throws NotWhole {
        List<Journal.Line> lines = journal.lines();
        int then = manifest.journal().lines();
        if (lines.size() < then || !Marks.of(lines.subList(0, then)).equals(manifest.journal())) {
            throw new NotWhole(
                    "The journal " + journal.file() + " is not the one this backup was taken beside, or has lost"
                            + " its beginning. Without it whoever was erased since would come back.");
        }
    }

    private static void refuseUnfit(Connection connection, Manifest manifest) throws SQLException, NotWhole {
        if (!Tables.form(connection).equals(manifest.form())) {
            throw new NotWhole(
                    "This backup is of another form of the database. Restore it with the version of Rapport that"
                            + " took it, then start the new one.");
        }
        if (!Tables.seesAll(connection)) {
            throw new NotWhole("The owner role may not write every row: give it BYPASSRLS (alter role … bypassrls).");
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from practice.roll")) {
            if (row.next() && row.getInt(1) > 0) {
                throw new NotWhole(
                        "There is a practice in this database. A backup is restored into an empty one: name a new"
                                + " folder with --data, or another database.");
            }
        }
    }
}
