package org.rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapport.postgres.DataFolder;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.postgres.PostgresUnavailable;

/** One real PostgreSQL for the whole test run of a module, and a database of its own for whoever asks. */
public final class TestPostgres {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final TestPostgres ONLY = new TestPostgres();

    private final EmbeddedPostgres server;
    private final Path home;

    private TestPostgres() {
        try {
            home = Files.createTempDirectory("rapport-test-postgres");
            server = EmbeddedPostgres.start(DataFolder.hold(home));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(home)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PostgresUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    public static EmbeddedPostgres server() {
        return ONLY.server;
    }

    /** Makes an empty database and returns its name. */
    public static String emptyDatabase() {
        return copyOf("template1");
    }

    /** Makes a copy of a database to which nobody is connected, and returns the copy's name. */
    public static String copyOf(String template) {
        String name = "test_" + NEXT.incrementAndGet();
        try {
            server().createDatabase(name, template);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of this name beside the databases, gone with them. */
    public static Path file(String name) {
        return ONLY.home.resolve("beside-" + name);
    }

    private void discard(Path home) {
        try {
            server.abandon();
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
