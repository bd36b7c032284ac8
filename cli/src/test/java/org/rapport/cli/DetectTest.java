package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DetectTest {
    @TempDir
    Path folder;

    private Command command;

    @BeforeEach
    void begin() {
        command = new Command(folder);
    }

    /** Thirty steady cases of six sessions, and one that falls by thirty points in session 5. */
    static String scores() {
        String steady = IntStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(id -> IntStream.rangeClosed(1, 6)
                        .mapToObj(session -> "c" + id + "," + session + "," + (40 + (id * 7 + session * 5) % 4)))
                .collect(Collectors.joining("\n"));
        return "id,session,score\n" + steady + "\nsam,1,50\nsam,2,51\nsam,3,\nsam,4,50\nsam,5,20\n";
    }

    @Test
    void a_fall_becomes_one_line_of_json_with_every_field_in_order() throws Exception {
        command.given("scores.csv", scores());
        var outcome = command.run(
                "detect",
                "scores.csv",
                "--criteria",
                "step-drop",
                "--higher-is",
                "better",
                "--min",
                "12",
                "--max",
                "60",
                "--format",
                "jsonl");
        assertThat(outcome.err())
                .isEqualTo("rapport: 31 cases, 184 scores: 1 flagged, 0 with too little to test, 0 flat"
                        + " at the best score\n");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("{\"id\":\"sam\",\"criterion\":\"calibrated-step-drop\",\"version\":\"1\",\"session\":5,"
                        + "\"previous_session\":4,\"kind\":\"rupture\",\"magnitude\":30,\"numbers\":{")
                .contains("\"worsening\":30}", "\"status\":\"FLAGGED\",\"false_alarm_per_case\":0.")
                .endsWith(" within 12 sessions.\"}\n");
        assertThat(outcome.out().lines()).hasSize(1);
    }

    @Test
    void what_was_assumed_is_said_aside_and_the_data_stays_clean() throws Exception {
        command.given("scores.csv", scores());
        var outcome = command.run("detect", "scores.csv", "--criteria", "step-drop");
        assertThat(outcome.err()).contains("assumed --higher-is better", "without --min and --max");
        assertThat(outcome.out()).isEqualTo("""
                        id   session  since  kind     size  status   false alarm  criterion
                        sam        5      4  rupture  30.0  FLAGGED        9.6 %  calibrated-step-drop
                        """);
    }

    @Test
    void a_series_that_cannot_be_tested_is_reported_with_its_reason() throws Exception {
        command.given("scores.csv", scores() + "kim,1,44\n");
        var outcome = command.run("detect", "scores.csv", "--format", "csv", "-q");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().filter(line -> line.startsWith("kim,")))
                .singleElement()
                .asString()
                .contains(",NOT_ENOUGH,", "There are fewer than two scores");
    }

    @Test
    void long_and_wide_files_standard_input_and_packed_files_say_the_same() throws Exception {
        String wide = "id,age,s1,s2,s3,s4,s5\nann,30,50,51,,50,20\nbob,31,40,41,40,41,40\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "x" + i + ",9,40,41,42,41,40\n")
                        .collect(Collectors.joining());
        String tall = wide.lines()
                .skip(1)
                .flatMap(line -> {
                    String[] cells = line.split(",", -1);
                    return IntStream.rangeClosed(1, 5)
                            .mapToObj(session -> cells[0] + "," + session + "," + cells[session + 1]);
                })
                .collect(Collectors.joining("\n", "id,session,score\n", "\n"));
        command.given("wide.csv", wide).given("tall.csv", tall);
        command.given("wide.csv.gz", Packed.gzip(wide)).given("wide.csv.zst", Packed.zstd(wide));
        String expected = command.run("detect", "tall.csv", "--format", "jsonl").out();
        assertThat(expected).contains("\"id\":\"ann\"");
        for (String file : new String[] {"wide.csv", "wide.csv.gz", "wide.csv.zst"}) {
            assertThat(command.run("detect", file, "--wide", "s(\\d+)", "--format", "jsonl")
                            .out())
                    .isEqualTo(expected);
        }
        assertThat(command.runWith(wide, "detect", "-", "--wide", "s(\\d+)", "--format", "jsonl"))
                .satisfies(piped -> assertThat(piped.out()).isEqualTo(expected))
                .satisfies(piped -> assertThat(piped.err()).contains("not read: the columns age"));
    }

    @Test
    void a_file_appears_whole_with_a_record_of_the_run_beside_it() throws Exception {
        command.given("scores.csv", scores());
        var outcome = command.run("detect", "scores.csv", "--out", "found.jsonl");
        assertThat(outcome.out()).isEmpty();
        assertThat(command.files()).containsExactly("found.jsonl", "found.run.json", "scores.csv");
        assertThat(command.file("found.jsonl")).contains("\"id\":\"sam\"");
        assertThat(command.file("found.run.json"))
                .contains("\"sha256\": \"" + Packed.sha256(scores()) + "\"", "\"scores\": 184", "\"flagged\": 1");
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_behind() throws Exception {
        command.given("scores.csv", scores() + "kim,1,x\n");
        var outcome = command.run("detect", "scores.csv", "--out", "found.jsonl");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(command.files()).containsExactly("scores.csv");
    }

    @Test
    void a_rule_that_is_not_there_is_answered_with_the_nearest_one() throws Exception {
        var outcome = command.run("detect", "scores.csv", "--criteria", "step-dorp");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no rule 'step-dorp'; did you mean 'step-drop'?");
    }

    @Test
    void help_begins_with_examples() throws Exception {
        var outcome = command.run("detect", "--help");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("Usage: rapport detect scores.csv").contains("Exit codes:");
    }

    @Test
    void the_input_is_never_written_over_and_nothing_but_a_file_is_replaced() throws Exception {
        command.given("scores.csv", scores());
        var same = command.run("detect", "scores.csv", "--out", "scores.csv", "-q");
        assertThat(same.exit()).isEqualTo(Exit.USAGE);
        assertThat(same.err()).contains("is the input; write to another file");
        assertThat(command.file("scores.csv")).isEqualTo(scores());
        var nowhere = command.run("detect", "scores.csv", "--out", "not/here.jsonl", "-q");
        assertThat(nowhere.exit()).isEqualTo(Exit.USAGE);
        assertThat(nowhere.err()).contains("there is no folder", "make it first");
        var folder = command.run("detect", "scores.csv", "--out", ".", "-q");
        assertThat(folder.exit()).isEqualTo(Exit.USAGE);
        assertThat(folder.err()).contains("is not an ordinary file");
    }

    @Test
    void a_rule_answers_to_the_name_its_findings_carry_and_to_its_settings_as_recorded() throws Exception {
        command.given("scores.csv", scores());
        var again = command.run(
                "detect",
                "scores.csv",
                "--criteria",
                "calibrated-step-drop:alpha=0.1:planned=12:own-differences=6",
                "--format",
                "csv",
                "-q");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("sam,");
    }

    @Test
    void an_id_cannot_steer_the_terminal_and_a_growing_file_is_warned_of() throws Exception {
        command.given("scores.csv", scores().replace("sam,", "s\u001b[31mam,"));
        var outcome = command.run("detect", "scores.csv");
        assertThat(outcome.out()).contains("s\ufffd[31mam").doesNotContain("\u001b");
        assertThat(outcome.err()).contains("give --planned N");
    }
}
