package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Journal.Kind;
import org.rapport.store.Journal.Line;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_back_in_order_by_another_journal_on_the_same_file() throws IOException {
        Path file = folder.resolve("journal");
        var lines = new ArrayList<Line>();
        for (Kind kind : Kind.values()) {
            var line = line(kind);
            Journal.at(file).add(line);
            lines.add(line);
        }
        assertThat(Journal.at(file).lines()).isEqualTo(lines);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void where_there_is_no_file_there_are_no_lines() {
        assertThat(Journal.at(folder.resolve("journal")).lines()).isEmpty();
    }

    /** Torn at every byte: the lines before stand, the torn one counts as never written, and the next one stands again. */
    @Test
    void a_torn_last_line_spoils_neither_those_before_nor_the_next() throws IOException {
        Path file = folder.resolve("journal");
        var first = line(Kind.STOPPED);
        Journal.at(file).add(first);
        long whole = Files.size(file);
        Journal.at(file).add(line(Kind.ERASED));
        byte[] both = Files.readAllBytes(file);
        for (int cut = (int) whole; cut < both.length - 1; cut++) {
            Files.write(file, Arrays.copyOf(both, cut));
            assertThat(Journal.at(file).lines()).as("cut at %d", cut).containsExactly(first);
            var next = line(Kind.STOP_LIFTED);
            Journal.at(file).add(next);
            assertThat(Journal.at(file).lines()).as("cut at %d", cut).containsExactly(first, next);
        }
    }

    @Test
    void a_line_that_was_changed_is_none() throws IOException {
        Path file = folder.resolve("journal");
        Journal.at(file).add(line(Kind.STOPPED));
        String text = Files.readString(file);
        for (int i = 0; i < text.length() - 1; i++) {
            char other = text.charAt(i) == '0' ? '1' : '0';
            Files.writeString(file, text.substring(0, i) + other + text.substring(i + 1));
            assertThat(Journal.at(file).lines()).as("changed at %d", i).isEmpty();
        }
        Files.write(file, List.of("", "hello"), StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(Journal.at(file).lines()).isEmpty();
    }

    private static Line line(Kind kind) {
        return new Line(Instant.parse("2026-03-02T09:00:00.123456Z"), kind, UUID.randomUUID(), UUID.randomUUID());
    }
}
