package org.rapport.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedPostgresTest {
    @TempDir
    Path temporary;

    @Test
    void keeps_what_was_committed_over_a_stop_and_over_a_server_left_running_by_a_kill() throws Exception {
        try (var folder = DataFolder.hold(temporary.resolve("home"))) {
            try (var first = EmbeddedPostgres.start(folder)) {
                first.createDatabase("kept", "template1");
                run(first, "create table line (words text)");
                run(first, "insert into line values ('once')");
            }
            // Started and never closed, as after kill -9 of the JVM: the orphan still runs when the next one starts.
            var orphan = EmbeddedPostgres.start(folder);
            run(orphan, "insert into line values ('twice')");
            try (var third = EmbeddedPostgres.start(folder)) {
                assertThat(count(third)).isEqualTo(2);
                assertThat(EmbeddedPostgres.runningIn(folder.path(), "kept")).contains(third.jdbcUrl("kept"));
                assertThatThrownBy(() -> count(orphan)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void keeps_what_was_committed_when_postgres_itself_is_killed() throws Exception {
        try (var folder = DataFolder.hold(temporary.resolve("home"))) {
            var killed = EmbeddedPostgres.start(folder);
            killed.createDatabase("kept", "template1");
            run(killed, "create table line (words text)");
            run(killed, "insert into line values ('once')");
            var postmaster = postmaster(folder);
            postmaster.destroyForcibly();
            postmaster.onExit().get(30, TimeUnit.SECONDS);
            assertThatThrownBy(() -> count(killed)).isInstanceOf(SQLException.class);
            assertThat(folder.path().resolve("data/postmaster.pid"))
                    .as("nobody was there to tidy up")
                    .exists();
            try (var next = EmbeddedPostgres.start(folder)) {
                assertThat(count(next)).isEqualTo(1);
            }
        }
    }

    @Test
    void starts_although_the_making_of_its_files_was_killed_half_way() throws Exception {
        try (var folder = DataFolder.hold(temporary.resolve("home"))) {
            var first = CompletableFuture.supplyAsync(() -> startOrReason(folder));
            killInitdbOnceItHasBegun(folder);
            assertThat(first.get(60, TimeUnit.SECONDS)).contains("could not create its files");
            assertThat(begun(folder)).as("it was killed half way").isTrue();
            try (var next = EmbeddedPostgres.start(folder)) {
                next.createDatabase("kept", "template1");
                run(next, "create table line (words text)");
                assertThat(count(next)).isZero();
            }
            try (var entries = Files.list(folder.path())) {
                assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> name.startsWith("data")))
                        .containsExactly("data");
            }
        }
    }

    private static String startOrReason(DataFolder folder) {
        try (var started = EmbeddedPostgres.start(folder)) {
            started.createDatabase("made", "template1");
            return "started";
        } catch (PostgresUnavailable | IOException | SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** PG_VERSION is among the first files that initdb writes. */
    private static void killInitdbOnceItHasBegun(DataFolder folder) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!begun(folder)) {
            assertThat(System.nanoTime()).as("initdb begins").isLessThan(deadline);
            Thread.onSpinWait();
        }
        // The parent first: else it would see its child die, and tidy up.
        var children = ProcessHandle.current().descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        for (var child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static boolean begun(DataFolder folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder.path(), "data*")) {
            for (Path file : files) {
                if (Files.exists(file.resolve("PG_VERSION"))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void nothing_is_said_to_run_where_nothing_does() throws Exception {
        assertThat(EmbeddedPostgres.runningIn(temporary, "kept")).isEmpty();
        Files.createDirectories(temporary.resolve("data"));
        Files.writeString(temporary.resolve("data/postmaster.pid"), "1\nhalf written\n");
        assertThat(EmbeddedPostgres.runningIn(temporary, "kept")).isEmpty();
    }

    private static ProcessHandle postmaster(DataFolder folder) throws IOException {
        Path file = folder.path().resolve("data/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }

    @Test
    void runs_with_durable_settings_and_says_nothing_about_bound_values() throws Exception {
        try (var folder = DataFolder.hold(temporary.resolve("home"));
                var server = EmbeddedPostgres.start(folder)) {
            for (var setting : new String[][] {
                {"fsync", "on"}, {"synchronous_commit", "on"}, {"full_page_writes", "on"},
                {"log_parameter_max_length", "0"}, {"listen_addresses", "127.0.0.1"}, {"data_checksums", "on"}
            }) {
                assertThat(show(server, setting[0])).as(setting[0]).isEqualTo(setting[1]);
            }
        }
    }

    @Test
    void refuses_a_folder_that_is_not_ours_and_touches_nothing_in_it() throws IOException {
        Path stranger = Files.createDirectory(temporary.resolve("photos"));
        Files.writeString(stranger.resolve("holiday.txt"), "sea");
        assertThatThrownBy(() -> DataFolder.hold(stranger))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("not Rapport's");
        try (var entries = Files.list(stranger)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void refuses_a_second_holder_of_the_same_folder() throws Exception {
        try (var held = DataFolder.hold(temporary.resolve("home"))) {
            assertThatThrownBy(() -> DataFolder.hold(held.path())).hasMessageContaining("in use by another Rapport");
        }
    }

    @Test
    void says_in_one_line_when_postgres_cannot_start() throws Exception {
        try (var folder = DataFolder.hold(temporary.resolve("home"))) {
            EmbeddedPostgres.start(folder).close();
            Files.writeString(folder.path().resolve("data/postgresql.conf"), "nonsense = 'yes'\n");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("did not start")
                    .hasMessageNotContaining("\n");
        }
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("kept"), EmbeddedPostgres.OWNER, server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedPostgres server) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("kept"), EmbeddedPostgres.OWNER, server.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from line")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String show(EmbeddedPostgres server, String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), EmbeddedPostgres.OWNER, server.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
