package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** However a command ends, a person gets words and never an exception. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingTest {
    @TempDir
    Path folder;

    /** A command with a fault. */
    @CommandLine.Command(name = "broken")
    static final class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("the words of a client");
        }
    }

    private static String saying(int code, IntSupplier ending) {
        PrintStream usual = System.err;
        var bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(ending.getAsInt()).isEqualTo(code);
        } finally {
            System.setErr(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_bug_says_what_to_report_and_nothing_of_the_input() {
        CommandLine line = Rapport.line().addSubcommand(new Broken());
        assertThat(saying(Exit.INTERNAL, () -> line.execute("broken")))
                .startsWith("rapport: this is a fault of Rapport, not of your input. Please report this line")
                .contains("IllegalStateException at EndingTest.java:")
                .doesNotContain("client", "\tat")
                .hasLineCount(1);
    }

    @Test
    void errors_of_the_machine_are_said_in_words() {
        assertThat(saying(Exit.INTERNAL, () -> Ending.of(new OutOfMemoryError())))
                .contains("memory ran out");
        assertThat(saying(Exit.INTERNAL, () -> Ending.of(new StackOverflowError())))
                .contains("StackOverflowError at ");
        assertThat(saying(Exit.INTERNAL, () -> Ending.of(new java.nio.file.AccessDeniedException("a.csv"))))
                .isEqualTo("rapport: a.csv: you may not read or write here\n");
        assertThat(saying(Exit.OK, () -> Ending.of(new IOException("Broken pipe"))))
                .isEmpty();
    }

    @Test
    void a_heap_that_is_too_small_is_said_and_does_not_hang() throws Exception {
        String long1 = "id,session,score\n" + "x".repeat(50_000_000) + ",1,5\n";
        var outcome = new Command(folder).with("-Xmx64m").given("in.csv", long1).run("detect", "in.csv", "-q");
        assertThat(outcome.err())
                .isEqualTo(
                        "rapport: memory ran out; close other programs, or split the input between" + " two cases\n");
        assertThat(outcome.exit()).isEqualTo(Exit.INTERNAL);
    }

    @Test
    void whoever_reads_the_first_lines_only_hears_nothing_more() throws Exception {
        List<String> words = Command.words(List.of());
        words.addAll(List.of("simulate", "--n", "100000"));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(words).redirectError(err.toFile()).start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("id,session,score");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(err)).isEmpty();
    }

    @Test
    void colours_are_shown_only_where_they_are_wanted() throws Exception {
        String escape = "\u001b[";
        assertThat(new Command(folder).run("detect", "--help").out()).doesNotContain(escape);
        assertThat(new Command(folder)
                        .with("-Drapport.color=true")
                        .run("detect", "--help")
                        .out())
                .contains(escape);
        assertThat(new Command(folder)
                        .with("-Drapport.color=true")
                        .with("NO_COLOR", "1")
                        .run("detect", "--help")
                        .out())
                .doesNotContain(escape);
        assertThat(new Command(folder)
                        .with("-Drapport.color=true")
                        .with("NO_COLOR", "")
                        .run("detect", "--help")
                        .out())
                .contains(escape);
    }
}
