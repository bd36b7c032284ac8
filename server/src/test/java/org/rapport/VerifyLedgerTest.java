package org.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.LedgerCommands.Ran;
import org.rapport.store.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code export-ledger} and {@code verify-ledger}, here and offline, with their exit codes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyLedgerTest {
    @TempDir
    Path home;

    private LedgerCommands commands;

    @BeforeEach
    void twelveEntries() throws IOException {
        commands = new LedgerCommands(home);
        write(12);
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            UUID client = commands.house.sam.person().value();
            commands.house.door.run(
                    commands.house.dana, inside -> Ledger.write(inside, "read-words", client, client, "care"));
        }
    }

    private Path export() {
        Ran exported = commands.here(
                "export-ledger", "--out", home.resolve("ledger.jsonl").toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        return home.resolve("ledger.jsonl");
    }

    private Ran offline(String... more) throws IOException {
        Path key = commands.file(
                "key",
                commands.here("export-ledger", "--out", home.resolve("second").toString())
                        .fact("key"));
        var arguments = new java.util.ArrayList<>(
                List.of("--file", home.resolve("ledger.jsonl").toString(), "--key", key.toString()));
        arguments.addAll(List.of(more));
        return LedgerCommands.run("verify-ledger", arguments.toArray(String[]::new));
    }

    @Test
    void the_ledger_of_the_installation_is_whole() {
        Ran ran = commands.here("verify-ledger");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.fact("ledger")).isEqualTo("whole");
        assertThat(ran.fact("entries")).isEqualTo("12");
        assertThat(ran.fact("root")).hasSize(44);
    }

    @Test
    void an_exported_ledger_is_whole_without_any_database_and_names_nobody() throws IOException {
        Path file = export();
        Ran ran = offline();
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.fact("entries")).isEqualTo("13");
        assertThat(Files.readString(file)).doesNotContain("Sam", "Dana", "@", "Elm Street");
    }

    @Test
    void an_entry_changed_in_the_file_is_named_and_the_exit_is_one() throws IOException {
        Path file = export();
        var lines = Files.readAllLines(file);
        lines.set(7, lines.get(7).replace("read-words", "read-notes"));
        Files.write(file, lines);
        Ran ran = offline();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.fact("entry")).isEqualTo("7");
        assertThat(ran.fact("why")).isEqualTo("entry 7 is not what was recorded");
    }

    @Test
    void a_ledger_written_anew_is_found_by_an_earlier_export_s_checkpoint() throws IOException {
        export();
        Path checkpoint = commands.file("monday", beside().replace("\n", "\r\n"));
        assertThat(commands.here("verify-ledger", "--checkpoint", checkpoint.toString())
                        .exit())
                .isZero();
        Files.delete(home.resolve("ledger").resolve(commands.house.practice.value() + ".checkpoint"));
        var owner = JdbcClient.create(commands.house.owner);
        for (String table : List.of("ledger", "ledger_tree", "ledger_head", "ledger_checkpoint")) {
            owner.sql("delete from store." + table).update();
        }
        write(20);
        assertThat(commands.here("verify-ledger").exit()).isZero();
        Ran ran = commands.here("verify-ledger", "--checkpoint", checkpoint.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.fact("entry")).isEqualTo("1");
    }

    @Test
    void a_forked_ledger_is_neither_exported_nor_is_an_earlier_export_lost() throws IOException {
        Path file = export();
        String before = Files.readString(file);
        JdbcClient.create(commands.house.owner)
                .sql("update store.ledger_tree set nodes = sha256('x') where seq = 8")
                .update();
        Ran ran = commands.here("export-ledger", "--out", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("gets no checkpoint", "verify-ledger");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(commands.here("verify-ledger").exit()).isEqualTo(1);
    }

    @Test
    void the_export_itself_stands_in_the_ledger() throws IOException {
        assertThat(Files.readString(export()))
                .contains("\"act\":\"ledger-exported\"", "\"kind\":\"job:export-ledger\"");
    }

    @Test
    void what_cannot_be_read_ends_with_three_and_what_was_not_understood_with_two() throws IOException {
        Path file = export();
        String notOne = commands.file("not-one", "something else\n").toString();
        assertThat(offline("--checkpoint", notOne).exit()).isEqualTo(3);
        assertThat(offline("--receipt", notOne).exit()).isEqualTo(3);
        assertThat(offline("--checkpoint", home.resolve("absent").toString()).exit())
                .isEqualTo(3);
        Files.writeString(file, "something else\n");
        assertThat(offline().exit()).isEqualTo(3);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(offline().exit()).isEqualTo(3);
        assertThat(LedgerCommands.run("verify-ledger", "--file", file.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(LedgerCommands.run("verify-ledger", "--key", "no-key", "--file", file.toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void a_checkpoint_that_somebody_else_signed_is_no_checkpoint_of_this_ledger() throws IOException {
        export();
        Path forged = commands.file("forged", beside().replaceFirst("\n13\n", "\n12\n"));
        assertThat(offline("--checkpoint", forged.toString()).exit()).isEqualTo(3);
    }

    @Test
    void an_export_that_cannot_be_written_says_so() {
        Ran ran = commands.here("export-ledger", "--out", "/dev/null/ledger.jsonl");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("cannot be written");
    }

    private String beside() throws IOException {
        return Files.readString(home.resolve("ledger").resolve(commands.house.practice.value() + ".checkpoint"));
    }
}
