package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One clear line with file, line and column; exit 3; nothing mended silently. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
    @TempDir
    Path folder;

    private static Arguments bad(String what, String text, String message) {
        return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8), message);
    }

    static Stream<Arguments> inputs() {
        String h = "id,session,score\n";
        return Stream.of(
                bad("a word", h + "a,1,50\na,2,high\n", "in.csv:3:5: score 'high' is not a number"),
                bad("NaN", h + "a,1,NaN\n", "in.csv:2:5: score 'NaN' is not a number"),
                bad("infinity", h + "a,1,-Infinity\n", "in.csv:2:5: score '-Infinity' is not a number"),
                bad("a hexadecimal float", h + "a,1,0x1p3\n", "in.csv:2:5: score '0x1p3' is not a number"),
                bad("a blank before", h + "a,1, 5\n", "in.csv:2:5: score ' 5' is not a number"),
                bad("too large for a double", h + "a,1,1e999\n", "in.csv:2:5: score '1e999' is not a number"),
                bad("a session twice", h + "a,1,50\na,1,50\n", "in.csv:3:3: session 1 of case 'a' is there twice"),
                bad("unsorted", h + "a,2,50\na,1,50\n", "in.csv:3:3: session 1 of case 'a' comes after session 2"),
                bad("a case that comes back", h + "a,1,50\nb,1,50\na,2,50\n", "in.csv:4:1: this case was there before"),
                bad("out of range", h + "a,1,61\n", "in.csv:2:5: score '61' lies outside 12 to 60"),
                bad(
                        "a date for a session",
                        h + "a,1,50\na,20260101,50\n",
                        "in.csv:3:3: session 20260101 makes the case"),
                bad("a huge session", h + "a,99999999999999,5\n", "in.csv:2:3: session 99999999999999 makes the case"),
                bad("a session below 0", h + "a,-1,50\n", "in.csv:2:3: session '-1' is below 0"),
                bad("half a session", h + "a,1.5,50\n", "in.csv:2:3: session '1.5' is not a whole number"),
                bad(
                        "a session twice, not side by side",
                        h + "a,1,50\na,2,51\na,1,52\n",
                        "in.csv:4:3: session 1 of case 'a' is there twice; keep one"),
                bad("an id on two lines", h + "\"a\nb\",1,50\n", "take the line break out of the field"),
                bad("a heading alone", h, "in.csv:1:1: there is nothing below the heading"),
                bad("a heading and empty lines", h + "\r\n\n", "in.csv:1:1: there is nothing below the heading"),
                bad("no session", h + "a,,50\n", "in.csv:2:3: session '' is not a whole number"),
                bad("no id", h + ",1,50\n", "in.csv:2:1: the id is empty"),
                bad("a decimal comma", h + "a,1,5,5\n", "in.csv:2:7: the line has 4 fields, the heading 3"),
                bad("a lost quote", h + "\"a,1,50\nb,1,50\n", "in.csv:2:1: a quote is opened and not closed"),
                bad("an empty line", h + "a,1,50\n\nb,1,50\n", "in.csv:3:1: the line is empty"),
                bad("an empty file", "", "in.csv:1:1: the file is empty"),
                bad("semicolons", "id;session;score\na;1;2\n", "say --delimiter ';'"),
                bad("a capital letter", "ID,session,score\na,1,2\n", "rename 'ID' to 'id'"),
                bad("a wide file", "id,s1,s2\na,1,2\n", "is read with --wide"),
                bad("a mark in front", "\uFEFF" + h + "a,1,50\n", "in.csv:1:1: the file begins with a byte-order mark"),
                bad(
                        "mixed measures",
                        "id,measure,session,score\na,wai,1,50\na,bdi,2,20\n",
                        "in.csv:3:3: measure 'bdi' stands beside 'wai'"),
                bad("a date", "id,session,score,date\na,1,50,1/2/26\n", "in.csv:2:8: date '1/2/26' is not a date"),
                bad(
                        "a score and a reason for none",
                        "id,session,score,missing_reason\na,1,50,declined\n",
                        "in.csv:2:8: the line has a score and a reason why there is none"),
                bad("a row of 100,000 columns", h + "a,1,5" + ",5".repeat(99_997) + "\n", "has 100000 fields"),
                bad("one long line", "id,session,score " + "x".repeat(200_000) + "\n", "there is no column 'score'"),
                Arguments.of(
                        "Latin-1",
                        (h + "Zo\u00eb,1,50\n").getBytes(StandardCharsets.ISO_8859_1),
                        "in.csv:2:3: the text is not UTF-8 from here on (byte EB)"),
                Arguments.of(
                        "UTF-16", (h + "a,1,50\n").getBytes(StandardCharsets.UTF_16), "in.csv:1:1: this is UTF-16"),
                Arguments.of(
                        "UTF-16 without a mark",
                        (h + "a,1,50\n").getBytes(StandardCharsets.UTF_16LE),
                        "in.csv:1:1: this is UTF-16"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void is_named_with_its_place(String what, byte[] bytes, String message) throws Exception {
        var outcome =
                new Command(folder).given("in.csv", bytes).run("detect", "in.csv", "-q", "--min", "12", "--max", "60");
        assertThat(outcome.exit()).as(what).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("rapport: in.csv:")
                .contains(message)
                .hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void can_be_left_out_and_is_then_reported() throws Exception {
        String text =
                "\uFEFFid,session,score\na,1,50\na,2,49\nb,1,x\nb,2,40\nc,1,50\na,3,20\nd,1,50\nd,2\ne,1,50\nf,1,50\n";
        var outcome = new Command(folder)
                .given("in.csv", text)
                .run("detect", "in.csv", "-q", "--keep-going", "--format", "csv", "--report", "left.json");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err())
                .contains(
                        "in.csv:1:1: the file begins with a byte-order mark",
                        "in.csv:4:5: score 'x' is not a number",
                        "in.csv:7:1: this case was there before",
                        "in.csv:9:4: the line has 2 fields",
                        "left out 4 cases because of 4 problems");
        assertThat(outcome.out().lines().skip(1).map(line -> line.split(",", -1)[0]))
                .containsExactly("c", "f");
        assertThat(new Command(folder).file("left.json")).contains("\"cases_left_out\": 4", "\"line\": 7");
    }

    @Test
    void a_session_before_the_first_and_empty_lines_at_the_end_are_no_fault() throws Exception {
        var outcome = new Command(folder)
                .given("in.csv", "id,session,score\na,0,50\na,01,50\r\n\r\n\n")
                .run("validate", "in.csv");
        assertThat(outcome.err())
                .isEqualTo("rapport: 1 sound case, 2 scores, 0 cases with something wrong, 0 problems\n");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void nothing_is_said_twice_and_a_case_with_lines_in_several_places_is_left_out_whole() throws Exception {
        String text = """
                id,session,score
                a,1,50
                b,1,50
                a,2,50
                a,2,50
                b,2,x
                c,1,50
                c,2,49
                c,1,48
                "d
                e",1,5
                f,1,50
                f,2,20
                g,1,50
                g,2,50
                """;
        var outcome = new Command(folder)
                .given("in.csv", text)
                .run("detect", "in.csv", "-q", "--keep-going", "--format", "csv", "--criteria", "stevens-type");
        assertThat(outcome.err()).isEqualTo("""
                        rapport: in.csv:4:1: this case was there before; put the lines of a case together, and let no two cases share an id
                        rapport: in.csv:5:3: session 2 of case 'a' is there twice; keep one of the two lines
                        rapport: in.csv:6:5: score 'x' is not a number; write digits with a point, or leave it empty for a session without a score (--missing WORD for another word)
                        rapport: in.csv:9:3: session 1 of case 'c' is there twice; keep one of the two lines
                        rapport: in.csv:10:1: a quote is opened and not closed on its line; close it, or take the line break out of the field: a case has no name of two lines
                        rapport: left out 4 cases because of 5 problems
                        """);
        assertThat(outcome.out().lines().skip(1).map(line -> line.split(",", -1)[0]))
                .containsOnly("g");
    }

    @Test
    void where_every_case_is_left_out_nothing_is_written() throws Exception {
        Command command = new Command(folder).given("in.csv", "id,session,score\na,1,x\n");
        var outcome = command.run("detect", "in.csv", "-q", "--keep-going", "--out", "found.csv");
        assertThat(outcome.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(outcome.err()).contains("in.csv:2:5: score 'x'", "in.csv: nothing is left, since every case");
        assertThat(command.files()).containsExactly("in.csv");
    }
}
