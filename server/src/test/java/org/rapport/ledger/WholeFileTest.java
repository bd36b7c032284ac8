package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void it_is_written_and_written_over_whole() throws IOException {
        Path file = folder.resolve("new/file");
        WholeFile.write(file, out -> out.write("one"));
        WholeFile.write(file, out -> out.write("two"));
        assertThat(file).hasContent("two");
    }

    @Test
    void what_was_there_stays_when_the_filling_breaks_off_and_nothing_is_left_lying_about() throws IOException {
        Path file = folder.resolve("file");
        WholeFile.write(file, out -> out.write("whole"));
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half");
                    out.flush();
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("whole");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
