package org.rapport.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.rapport.store.Journal;
import org.rapport.store.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies every table in one snapshot into a folder that is whole or not there, and the data keys into a file beside it.
 * People may go on working meanwhile. The master key is in neither.
 */
public final class BackingUp {
    static final JsonMapper JSON = new JsonMapper();
    static final String KEYS_ENDING = ".keys";

    private final DataSource owner;
    private final Journal journal;

    public BackingUp(DataSource owner, Journal journal) {
        this.owner = owner;
        this.journal = journal;
    }

    /** What came of it. */
    public record Taken(Path folder, Path keys, int tables, long rows) {}

    /**
     * Takes one.
     *
     * @param out the folder to be; it must not exist
     * @throws NotWhole if there is one, or the owner does not see every row
     */
    public Taken take(Path out, UUID id, Instant now) throws NotWhole, IOException, SQLException {
        Path whole = out.toAbsolutePath().normalize();
        Path keys = whole.resolveSibling(whole.getFileName() + KEYS_ENDING);
        if (Files.exists(whole) || Files.exists(keys)) {
            throw new NotWhole(whole + " is there already. A backup is never written over another: name a new one.");
        }
        Files.createDirectories(WholeFile.folderOf(whole));
        Path part = Files.createTempDirectory(
                WholeFile.folderOf(whole),
                whole.getFileName() + ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (Connection connection = owner.getConnection()) {
            // The lines before the snapshot: what is told after it is done again by a restore.
            List<Journal.Line> lines = journal.lines();
            begin(connection);
            List<Manifest.Table> tables = copied(connection, part, keys);
            var manifest = new Manifest(
                    Manifest.VERSION, id.toString(), now.toString(), Tables.form(connection), tables, Marks.of(lines));
            connection.rollback();
            finish(part, whole, keys, manifest);
            return new Taken(
                    whole,
                    keys,
                    tables.size(),
                    tables.stream().mapToLong(Manifest.Table::rows).sum());
        } catch (IOException | SQLException | NotWhole | RuntimeException e) {
            Folders.remove(part);
            Files.deleteIfExists(keys);
            throw e;
        }
    }

    private static void begin(Connection connection) throws SQLException, NotWhole {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        if (!Tables.seesAll(connection)) {
            throw new NotWhole("The owner role does not see every row, so the copy would not be whole:"
                    + " give it BYPASSRLS (alter role … bypassrls), or use pg_dump as a superuser.");
        }
    }

    private static List<Manifest.Table> copied(Connection connection, Path part, Path keys)
            throws SQLException, IOException {
        PGConnection copying = connection.unwrap(PGConnection.class);
        var tables = new ArrayList<Manifest.Table>();
        for (Map.Entry<String, List<String>> table : Tables.inOrder(connection).entrySet()) {
            boolean apart = table.getKey().equals(Tables.KEYS);
            Path file = apart ? keys : part.resolve(table.getKey() + ".copy");
            tables.add(copied(copying, table, file));
        }
        return tables;
    }

    private static Manifest.Table copied(PGConnection copying, Map.Entry<String, List<String>> table, Path file)
            throws SQLException, IOException {
        var digest = Marks.sha256();
        long rows;
        try (var channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                OutputStream out =
                        new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), digest)) {
            rows = copying.getCopyAPI()
                    .copyOut("copy " + table.getKey() + " (" + quoted(table.getValue()) + ") to stdout", out);
            out.flush();
            channel.force(true);
        }
        return new Manifest.Table(
                table.getKey(),
                table.getValue(),
                file.getFileName().toString(),
                rows,
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()));
    }

    static String quoted(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }

    private static void finish(Path part, Path whole, Path keys, Manifest manifest) throws IOException {
        String json = JSON.writeValueAsString(manifest);
        WholeFile.write(
                part.resolve(Manifest.FILE), (json + "\n" + Marks.of(json) + "\n").getBytes(StandardCharsets.UTF_8));
        WholeFile.sync(WholeFile.folderOf(keys));
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.sync(WholeFile.folderOf(whole));
    }
}
