package org.rapport.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a stolen disk or a dump of a test's database holds: its files, the log of changes, and each table as text. */
public final class StolenDisk {
    private final DataSource owner;
    private final JdbcClient database;
    private final long since;

    /** From now on; files that nobody writes to after this hold nothing of the test. */
    public StolenDisk(DataSource owner) {
        this.owner = owner;
        this.database = JdbcClient.create(owner);
        this.since = System.currentTimeMillis() - 2_000;
    }

    /** By file or table, all that is on the disk now. */
    public Map<String, byte[]> everything() {
        database.sql("checkpoint").update();
        var all = new TreeMap<String, byte[]>();
        Path data =
                Path.of(database.sql("show data_directory").query(String.class).single());
        String own = database.sql("select oid::text from pg_database where datname = current_database()")
                .query(String.class)
                .single();
        for (Path folder : List.of(data.resolve("base").resolve(own), data.resolve("pg_wal"), data.resolve("global"))) {
            files(folder).forEach(file -> all.put(data.relativize(file).toString(), read(file)));
        }
        all.put("postgres.log", read(data.resolveSibling("postgres.log")));
        tables().forEach(table -> all.put(table, copied(table)));
        return all;
    }

    private List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() >= since)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tables() {
        return database.sql("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query((row, i) -> row.getString(1))
                .list();
    }

    private byte[] copied(String table) {
        var out = new ByteArrayOutputStream();
        try (var connection = owner.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Where a text stands, and in which ways. */
    public static List<String> placesOf(String text, Map<String, byte[]> everything) {
        var looking = new StolenBytes(text);
        var places = new ArrayList<String>();
        everything.forEach((name, bytes) -> looking.in(bytes).forEach(way -> places.add(name + " as " + way)));
        return places;
    }
}
