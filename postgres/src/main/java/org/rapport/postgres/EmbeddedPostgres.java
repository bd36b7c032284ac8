package org.rapport.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL with durable settings inside a {@link DataFolder}: SCRAM passwords, loopback only, no socket.
 *
 * <p>A server orphaned by a killed JVM is stopped before the next start, so the same data open again without a question.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The superuser that owns the schemas; the program itself signs in as another role. */
    public static final String OWNER = "owner";

    private static final int PORT_LINE = 4;

    private final DataFolder folder;
    private final Programs programs;
    private final Path bin;
    private final int port;
    private final String password;

    private EmbeddedPostgres(DataFolder folder, Programs programs, Path bin, int port, String password) {
        this.folder = folder;
        this.programs = programs;
        this.bin = bin;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server of this folder; a first start also creates it (some seconds).
     *
     * @throws PostgresUnavailable with one clear line when it cannot be started
     */
    public static EmbeddedPostgres start(DataFolder folder) throws PostgresUnavailable {
        try {
            var programs = Programs.forThisUser();
            Path bin = Binaries.unpackedIn(folder.path());
            var server =
                    new EmbeddedPostgres(folder, programs, bin, freePort(), folder.secret("owner-password", random()));
            new CreatingCluster(folder, programs, bin.resolve("initdb")).unlessThere();
            server.stopOrphan();
            server.launch();
            return server;
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "PostgreSQL could not be unpacked or started in " + folder.path() + " (" + e.getMessage() + ").",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private void stopOrphan() throws IOException, InterruptedException {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            programs.exitCode(bin.resolve("pg_ctl"), "-D", data(), "-m", "fast", "-w", "stop");
        }
    }

    private void launch() throws IOException, InterruptedException, PostgresUnavailable {
        Path log = folder.path().resolve("postgres.log");
        // Bound values never reach PostgreSQL's log: log_parameter_max_length would otherwise print client words.
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c max_connections=60 -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0 -c log_statement=none"
                + " -c log_min_error_statement=panic -c log_error_verbosity=terse";
        int exit = programs.exitCode(
                bin.resolve("pg_ctl"), "-D", data(), "-l", log, "-w", "-t", "60", "-o", options, "start");
        if (exit != 0) {
            throw new PostgresUnavailable(
                    "PostgreSQL did not start (pg_ctl exit code " + exit + "). Its own words are in " + log + ".");
        }
    }

    /**
     * The JDBC address of a database of the server that another process has running in this folder; empty where none says
     * it does.
     */
    public static Optional<String> runningIn(Path folder, String database) {
        Path file = folder.resolve("data").resolve("postmaster.pid");
        try {
            // The fourth line is the port (PostgreSQL, src/include/utils/pidfile.h).
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < PORT_LINE
                    ? Optional.empty()
                    : Optional.of(url(lines.get(PORT_LINE - 1).strip(), database));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String url(String port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path data() {
        return CreatingCluster.place(folder);
    }

    /** A JDBC address for a database of this server, without user or password. */
    public String jdbcUrl(String database) {
        return url(Integer.toString(port), database);
    }

    /** An address that psql takes, with the owner's password in it. */
    public String psqlUrl(String database) {
        return "postgresql://" + OWNER + ":" + password + "@127.0.0.1:" + port + "/" + database;
    }

    public String ownerPassword() {
        return password;
    }

    /** Creates the database unless it is there, optionally as a copy of a template. */
    public void createDatabase(String name, String template) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), OWNER, password)) {
            try (var find = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
                find.setString(1, name);
                if (find.executeQuery().next()) {
                    return;
                }
            }
            try (var create = connection.createStatement()) {
                create.execute("create database " + create.enquoteIdentifier(name, true) + " template "
                        + create.enquoteIdentifier(template, true));
            }
        }
    }

    @Override
    public void close() throws IOException {
        stop("fast");
    }

    /** Stops without tidying up, for data that nobody opens again; for others it is like a kill. */
    public void abandon() throws IOException {
        stop("immediate");
    }

    private void stop(String mode) throws IOException {
        try {
            programs.exitCode(bin.resolve("pg_ctl"), "-D", data(), "-m", mode, "-w", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
