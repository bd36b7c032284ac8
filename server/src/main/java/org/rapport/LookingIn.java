package org.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.practice.Practices;
import org.rapport.store.Migrations;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of an installation for a command that looks at its ledger, whether the installation is running or not: beside
 * a running one it changes no schema and takes hold of no folder.
 */
record LookingIn(Door door, LedgerKeeping ledger) {
    static LookingIn open(Settings settings, Opened opened) throws CannotStart {
        Optional<String> running = running(settings);
        if (running.isPresent()) {
            String password = secret(settings, "RAPPORT_DATABASE_APP_PASSWORD_FILE", "app-password");
            var pool = new DriverManagerDataSource(running.get(), Migrations.APP_ROLE, password);
            if (settings.find("RAPPORT_DATABASE_URL").isPresent() || answers(pool)) {
                String key = secret(settings, "RAPPORT_LEDGER_KEY_FILE", LedgerKeeping.KEY_FILE);
                return of(pool, LedgerKeeping.of(settings, LedgerKeeping.key(key)));
            }
        }
        var database = Database.open(settings, opened);
        return of(database.pool(), LedgerKeeping.of(settings, database.ledgerKey()));
    }

    /** A server that was killed leaves its file behind. */
    private static boolean answers(DataSource pool) {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static LookingIn of(DataSource pool, LedgerKeeping ledger) {
        return new LookingIn(new Door(pool, Clock.systemUTC(), UUID::randomUUID), ledger);
    }

    private static Optional<String> running(Settings settings) {
        return settings.find("RAPPORT_DATABASE_URL")
                .map(Database::jdbc)
                .or(() -> EmbeddedPostgres.runningIn(LedgerKeeping.home(settings), Database.NAME));
    }

    private static String secret(Settings settings, String name, String inFolder) throws CannotStart {
        Optional<String> given = settings.secret(name);
        if (given.isPresent()) {
            return given.get();
        }
        Path file = LedgerKeeping.home(settings).resolve(inFolder);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read. Name the folder of the data with --data, or " + name + ".");
        }
    }

    /** The practice that is meant: the only one, or the one of this id. */
    PracticeId practice(Optional<UUID> id) throws CannotStart {
        List<PracticeId> all = Practices.all(door);
        if (id.isPresent() ? all.contains(new PracticeId(id.get())) : all.size() == 1) {
            return id.map(PracticeId::new).orElseGet(all::getFirst);
        }
        throw new CannotStart(
                all.isEmpty()
                        ? "There is no practice here yet."
                        : "Say which practice with --practice: "
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .map(found -> found.value().toString())
                                                .toList()));
    }
}
