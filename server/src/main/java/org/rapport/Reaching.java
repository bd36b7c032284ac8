package org.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapport.postgres.EmbeddedPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The owner's way to the database of an installation, whether it is running or not. */
final class Reaching {
    private Reaching() {}

    /** Beside a running installation it takes hold of nothing; else it opens the database itself. */
    static DataSource owner(Settings settings, Opened opened) throws CannotStart {
        Optional<DataSource> running =
                settings.find("RAPPORT_DATABASE_URL").isPresent() ? Optional.empty() : running(settings);
        return running.isPresent()
                ? running.get()
                : Database.open(settings, opened).owner();
    }

    private static Optional<DataSource> running(Settings settings) {
        Path home = Path.of(settings.get("RAPPORT_DATA", "rapport-data"));
        return EmbeddedPostgres.runningIn(home, Database.NAME).flatMap(url -> {
            try {
                String password =
                        Files.readString(home.resolve("owner-password")).strip();
                // A server that was killed leaves its file behind: its port answers to nobody.
                DriverManager.getConnection(url, EmbeddedPostgres.OWNER, password)
                        .close();
                return Optional.of(new DriverManagerDataSource(url, EmbeddedPostgres.OWNER, password));
            } catch (IOException | SQLException e) {
                return Optional.empty();
            }
        });
    }
}
