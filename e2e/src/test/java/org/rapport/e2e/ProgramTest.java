package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from the outside: what an operator sees when it starts, stops, is killed, or cannot start. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgramTest {
    @TempDir
    static Path temporary;

    @AfterAll
    static void leave_no_postgres_behind() throws IOException {
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void prints_where_to_go_answers_stops_on_ctrl_c_and_finds_the_same_data_again() throws Exception {
        List<String> before;
        try (var program = demo()) {
            var facts = program.factsOnceReady();
            assertThat(facts.keySet())
                    .contains("url", "mail", "sign-in dana", "sign-in ravi", "sign-in mona", "sign-in alex")
                    .contains("check-in sam", "database");
            assertThat(status(facts.get("url") + "readyz")).isEqualTo(200);
            before = kept(facts);
            program.signal("INT").exitCode();
            assertThat(program.complaints()).isEmpty();
        }
        assertThat(postmaster()).isEmpty();

        try (var program = demo()) {
            assertThat(kept(program.factsOnceReady())).containsAll(before);
        }
    }

    @Test
    void finds_the_same_data_again_after_kill_9() throws Exception {
        List<String> before;
        try (var program = demo()) {
            before = kept(program.factsOnceReady());
            program.signal("KILL").exitCode();
        }
        assertThat(postmaster()).as("the orphan that the next start meets").isPresent();

        try (var program = demo()) {
            var facts = program.factsOnceReady();
            assertThat(status(facts.get("url") + "readyz")).isEqualTo(200);
            assertThat(kept(facts)).containsAll(before);
            program.signal("TERM").exitCode();
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void told_to_stop_in_the_middle_of_the_start_it_leaves_no_postgres_running() throws Exception {
        try (var program = demo()) {
            Program.await("a PostgreSQL on its way", () -> Files.exists(postmasterFile()));
            program.signal("INT").exitCode();
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void its_ledger_is_verified_while_it_runs_and_after_and_an_export_of_it_anywhere() throws Exception {
        String home = temporary.resolve("home").toString();
        String file = temporary.resolve("ledger.jsonl").toString();
        String key;
        try (var program = demo()) {
            program.factsOnceReady();
            assertThat(ran("verify-ledger", "--data", home)).containsEntry("ledger", "whole");
            key = Objects.requireNonNull(
                    ran("export-ledger", "--data", home, "--out", file).get("key"));
            program.signal("INT").exitCode();
        }
        assertThat(ran("verify-ledger", "--data", home)).containsEntry("ledger", "whole");
        assertThat(ran("verify-ledger", "--file", file, "--key", key)).containsEntry("ledger", "whole");
    }

    /** What a command prints that ends well. */
    private static Map<String, String> ran(String... arguments) throws IOException, InterruptedException {
        try (var command = Program.start(temporary, Map.of(), arguments)) {
            assertThat(command.exitCode()).as("%s", command.complaints()).isZero();
            return command.printed();
        }
    }

    @Test
    void a_port_in_use_is_one_clear_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Path data = temporary.resolve("never-made");
            try (var program = Program.start(temporary, Map.of(), "demo", "--port", port, "--data", data.toString())) {
                refuses(program, "Port " + port);
            }
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_folder_that_is_not_ours_is_one_clear_line_and_stays_as_it_was() throws Exception {
        Path photos = Files.createDirectory(temporary.resolve("photos"));
        Files.writeString(photos.resolve("holiday.txt"), "sea");
        try (var program = startIn(photos, Map.of())) {
            refuses(program, photos.toString());
        }
        assertThat(photos).isDirectoryNotContaining(file -> !file.endsWith("holiday.txt"));
        assertThat(photos.resolve("holiday.txt")).hasContent("sea");
    }

    @Test
    void a_postgres_that_cannot_be_reached_is_one_clear_line() throws Exception {
        String url = "postgresql://127.0.0.1:" + freePort() + "/rapport";
        try (var program = startIn(temporary.resolve("elsewhere"), Map.of("RAPPORT_DATABASE_URL", url))) {
            refuses(program, url);
        }
    }

    @Test
    void a_postgres_of_ours_that_cannot_start_is_one_clear_line() throws Exception {
        Path broken = temporary.resolve("broken");
        Files.createDirectories(broken.resolve("data"));
        Files.writeString(broken.resolve("rapport-data-folder"), "1\n");
        Files.writeString(broken.resolve("data/PG_VERSION"), "9\n");
        try (var program = startIn(broken, Map.of())) {
            refuses(program, "PostgreSQL did not start");
        }
    }

    private static void refuses(Program program, String because) throws InterruptedException {
        assertThat(program.exitCode()).isNotZero();
        assertThat(program.complaints())
                .singleElement()
                .asString()
                .startsWith("rapport: ")
                .contains(because);
    }

    private static Program demo() throws IOException {
        return startIn(temporary.resolve("home"), Map.of());
    }

    private static Program startIn(Path data, Map<String, String> environment) throws IOException {
        return Program.start(
                temporary, environment, "demo", "--port", Integer.toString(freePort()), "--data", data.toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int status(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The ledger's links, of which no second telling of the demonstration could make the same again, and everyone. */
    private static List<String> kept(Map<String, String> facts) throws SQLException {
        var kept = new ArrayList<String>();
        var address = URI.create(facts.get("database"));
        String[] owner = address.getUserInfo().split(":", -1);
        String jdbc = "jdbc:postgresql://" + address.getHost() + ":" + address.getPort() + address.getPath();
        try (var connection = DriverManager.getConnection(jdbc, owner[0], owner[1]);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select encode(nodes, 'hex') from store.ledger_tree"
                        + " union all select id::text from practice.relationship")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).hasSizeGreaterThan(20);
        return kept;
    }

    private static Path postmasterFile() {
        return temporary.resolve("home/data/postmaster.pid");
    }

    /** The PostgreSQL that runs on the data. */
    private static Optional<ProcessHandle> postmaster() throws IOException {
        return Files.exists(postmasterFile())
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(postmasterFile()).getFirst()))
                : Optional.empty();
    }
}
