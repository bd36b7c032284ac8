package org.rapport;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.rapport.ledger.LedgerKey;
import org.rapport.postgres.DataFolder;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.postgres.PostgresUnavailable;
import org.rapport.store.MasterKey;
import org.rapport.store.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of this installation, ready to be used: found or started, brought up to date as its owner, and open to the
 * program in a role that owns nothing.
 */
public final class Database {
    static final String NAME = "rapport";

    /** By which this process knows its own connections. */
    private static final String US = "rapport-" + ProcessHandle.current().pid() + "-" + random();

    private final Optional<EmbeddedPostgres> embedded;
    private final DataSource owner;
    private final HikariDataSource pool;
    private final KeyPlace keyPlace;
    private final MasterKey masterKey;
    private final LedgerKey ledgerKey;

    private Database(
            Optional<EmbeddedPostgres> embedded,
            DataSource owner,
            HikariDataSource pool,
            KeyPlace keyPlace,
            LedgerKey ledgerKey)
            throws CannotStart {
        this.embedded = embedded;
        this.owner = owner;
        this.pool = pool;
        this.keyPlace = keyPlace;
        this.masterKey = keyPlace.open(JdbcClient.create(owner));
        this.ledgerKey = ledgerKey;
    }

    /**
     * Opens it. An embedded PostgreSQL unless {@code RAPPORT_DATABASE_URL} names another.
     *
     * @throws CannotStart with one clear line, when there is no way
     */
    public static Database open(Settings settings, Opened opened) throws CannotStart {
        Path home = Path.of(settings.get("RAPPORT_DATA", "rapport-data"));
        try {
            var folder = opened.keep(DataFolder.hold(home));
            return settings.find("RAPPORT_DATABASE_URL").isPresent()
                    ? openOther(settings, folder, opened)
                    : openEmbedded(settings, folder, opened);
        } catch (PostgresUnavailable e) {
            throw new CannotStart(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + home + " cannot be used (" + e.getMessage() + ").");
        }
    }

    private static Database openEmbedded(Settings settings, DataFolder folder, Opened opened)
            throws CannotStart, PostgresUnavailable, IOException {
        var server = opened.keep(EmbeddedPostgres.start(folder));
        try {
            server.createDatabase(NAME, "template0");
        } catch (SQLException e) {
            throw new CannotStart("The database could not be created (" + e.getSQLState() + ").");
        }
        var owner = owner(server.jdbcUrl(NAME), EmbeddedPostgres.OWNER, server.ownerPassword());
        String appPassword = prepare(settings, folder, owner);
        return new Database(
                Optional.of(server),
                owner,
                opened.keep(pool(server.jdbcUrl(NAME), appPassword)),
                KeyPlace.named(settings, folder),
                ledgerKey(settings, folder));
    }

    private static Database openOther(Settings settings, DataFolder folder, Opened opened)
            throws CannotStart, IOException {
        String url = jdbc(settings.get("RAPPORT_DATABASE_URL", ""));
        String user = settings.get("RAPPORT_DATABASE_OWNER", EmbeddedPostgres.OWNER);
        String password =
                settings.secret("RAPPORT_DATABASE_OWNER_PASSWORD_FILE").orElse("");
        refuseOldServer(url, user, password);
        var owner = owner(url, user, password);
        String appPassword = prepare(settings, folder, owner);
        return new Database(
                Optional.empty(),
                owner,
                opened.keep(pool(url, appPassword)),
                KeyPlace.named(settings, folder),
                ledgerKey(settings, folder));
    }

    static String jdbc(String url) {
        return url.replaceFirst("^postgres(ql)?:", "jdbc:postgresql:");
    }

    private static void refuseOldServer(String url, String user, String password) throws CannotStart {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show server_version_num")) {
            row.next();
            int version = row.getInt(1);
            if (!safe(version)) {
                throw new CannotStart("This PostgreSQL (" + version + ") leaks hidden rows through its statistics"
                        + " (CVE-2025-8713). Use 15.14, 16.10, 17.6 or newer.");
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL at " + url + " does not let " + user + " in (" + e.getSQLState()
                    + "). Check RAPPORT_DATABASE_URL, RAPPORT_DATABASE_OWNER and the owner's password file.");
        }
    }

    /** First minor versions in which row-level security keeps hidden rows out of the planner's statistics. */
    static boolean safe(int version) {
        return switch (version / 10_000) {
            case 15 -> version >= 150_014;
            case 16 -> version >= 160_010;
            case 17 -> version >= 170_006;
            default -> version >= 180_000;
        };
    }

    /** Brings the schemas up to date and returns the password of the program's own role. */
    private static String prepare(Settings settings, DataFolder folder, DataSource owner)
            throws CannotStart, IOException {
        Optional<String> given = settings.secret("RAPPORT_DATABASE_APP_PASSWORD_FILE");
        String appPassword = given.isPresent() ? given.get() : folder.secret("app-password", random());
        try {
            Migrations.run(owner, appPassword);
        } catch (FlywayException e) {
            throw new CannotStart("The database could not be brought up to date: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"));
        }
        return appPassword;
    }

    private static LedgerKey ledgerKey(Settings settings, DataFolder folder) throws CannotStart, IOException {
        Optional<String> given = settings.secret("RAPPORT_LEDGER_KEY_FILE");
        return LedgerKeeping.key(
                given.isPresent()
                        ? given.get()
                        : folder.secret(LedgerKeeping.KEY_FILE, LedgerKey.generate(new SecureRandom())));
    }

    private static DataSource owner(String url, String user, String password) {
        return new DriverManagerDataSource(url, user, password);
    }

    static HikariDataSource pool(String url, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(Migrations.APP_ROLE);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(3_000);
        config.setInitializationFailTimeout(10_000);
        // The server's detail of an error quotes the row; no row may reach an exception.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", US);
        // A stuck statement or a forgotten transaction must not hold up the next person.
        config.addDataSourceProperty(
                "options", "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=15s");
        return new HikariDataSource(config);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public DataSource pool() {
        return pool;
    }

    public MasterKey masterKey() {
        return masterKey;
    }

    public LedgerKey ledgerKey() {
        return ledgerKey;
    }

    KeyPlace keyPlace() {
        return keyPlace;
    }

    /** As the owner of the tables: for commands that do what the program itself may not. */
    DataSource owner() {
        return owner;
    }

    /**
     * For work that nobody may be in the middle of something during.
     *
     * @throws CannotStart if another Rapport is connected to this database
     */
    void refuseOthers() throws CannotStart {
        int others = JdbcClient.create(owner)
                .sql("select count(*) from pg_stat_activity where datname = current_database() and usename = :app"
                        + " and application_name <> :us")
                .param("app", Migrations.APP_ROLE)
                .param("us", US)
                .query(Integer.class)
                .single();
        if (others > 0) {
            throw new CannotStart("Another Rapport is connected to this database. Stop it first.");
        }
    }

    /** An address psql takes, as the owner of the schemas; only where the database is our own. */
    public Optional<String> ownerUrl() {
        return embedded.map(server -> server.psqlUrl(NAME));
    }
}
