package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.cli.write.parquet.Table;

/** Parquet is looked at with the same eyes as text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParquetInputTest {
    private static final String[] COLUMNS = {
        "id:text", "session:double?", "score:double?", "measure:text", "date:text?", "missing_reason:text?"
    };

    @TempDir
    Path folder;

    /** A row of the case a with what is said of it. */
    private static @Nullable Object[] row(
            double session, @Nullable Double score, String measure, @Nullable String date, @Nullable String reason) {
        return new @Nullable Object[] {"a", session, score, measure, date, reason};
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a date", row(2, 50.0, "wai", "1/2/26", null), ":2:5: date '1/2/26' is not a date"),
                Arguments.of("a reason", row(2, null, "wai", null, "ill"), ":2:6: missing_reason 'ill' is not known"),
                Arguments.of(
                        "a score and a reason for none",
                        row(2, 50.0, "wai", null, "declined"),
                        ":2:6: the line has a score and a reason why there is none"),
                Arguments.of(
                        "mixed measures", row(2, 50.0, "bdi", null, null), ":2:4: measure 'bdi' stands beside 'wai'"),
                Arguments.of("half a session", row(2.5, 50.0, "wai", null, null), ":2:2: session '2.5' is not a whole"),
                Arguments.of("below 0", row(-1, 50.0, "wai", null, null), ":2:2: session '-1' is below 0"),
                Arguments.of("a huge session", row(2e9, 50.0, "wai", null, null), ":2:2: session 2000000000 makes the"),
                Arguments.of(
                        "a session twice",
                        row(1, 50.0, "wai", null, null),
                        ":2:2: session 1 of case 'a' is there twice"),
                Arguments.of("unsorted", row(0, 50.0, "wai", null, null), ":2:2: session 0 of case 'a' comes after"),
                Arguments.of("out of range", row(2, 61.0, "wai", null, null), ":2:3: score '61' lies outside 12 to 60"),
                Arguments.of("NaN", row(2, Double.NaN, "wai", null, null), ":2:3: the score is NaN or infinite"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_named_with_its_row_and_column(String what, @Nullable Object[] second, String message)
            throws Exception {
        byte[] file = parquet(COLUMNS, List.of(row(1, 50.0, "wai", "2026-11-24", null), second));
        var outcome = new Command(folder)
                .given("in.parquet", file)
                .run("detect", "in.parquet", "-q", "--min", "12", "--max", "60");
        assertThat(outcome.err())
                .as(what)
                .startsWith("rapport: in.parquet" + message)
                .hasLineCount(1);
        assertThat(outcome.exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void it_says_the_same_as_the_same_table_in_text() throws Exception {
        saysTheSame(DetectTest.scores());
    }

    @Test
    void many_rows_are_cut_between_cases() throws Exception {
        saysTheSame(new Command(folder)
                .run("simulate", "--n", "30000", "--seed", "4")
                .out());
    }

    private void saysTheSame(String text) throws Exception {
        List<@Nullable Object[]> rows = text.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new @Nullable Object[] {
                    cells[0], Double.valueOf(cells[1]), cells[2].isEmpty() ? null : Double.valueOf(cells[2])
                })
                .toList();
        byte[] file = parquet(new String[] {"id:text", "session:double", "score:double?"}, rows);
        Command command = new Command(folder).given("in.parquet", file).given("in.csv", text);
        String expected = command.run("detect", "in.csv", "--format", "jsonl").out();
        assertThat(expected).contains("FLAGGED");
        assertThat(command.run("detect", "in.parquet", "--format", "jsonl").out())
                .isEqualTo(expected);
        assertThat(command.run("detect", "in.parquet", "--format", "jsonl", "--keep-going")
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void a_file_cut_short_is_bad_input() throws Exception {
        byte[] whole = parquet(COLUMNS, List.<@Nullable Object[]>of(row(1, 50.0, "wai", null, null)));
        for (int length : new int[] {4, 12, whole.length / 2, whole.length - 5}) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            System.arraycopy(whole, whole.length - 4, part, length - 4, 4);
            var outcome = new Command(folder).given("in.parquet", part).run("detect", "in.parquet", "-q");
            assertThat(outcome.err()).as("%d bytes", length).startsWith("rapport: in.parquet: this Parquet file");
            assertThat(outcome.exit()).isEqualTo(Exit.BAD_INPUT);
        }
    }

    private static byte[] parquet(String[] columns, List<@Nullable Object[]> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Table table = new Table(bytes, columns);
        for (@Nullable Object[] row : rows) {
            table.add(row);
        }
        table.finish();
        return bytes.toByteArray();
    }
}
