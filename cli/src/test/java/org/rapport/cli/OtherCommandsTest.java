package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherCommandsTest {
    @TempDir
    Path folder;

    private Command command;

    @BeforeEach
    void begin() {
        command = new Command(folder);
    }

    @Test
    void validate_lists_every_fault_by_line_and_ends_with_3() throws Exception {
        command.given("in.csv", "id,session,score\na,1,x\na,2,50\nb,1,50\nb,1,51\nc,1,99\na,3,50\n");
        var outcome = command.run("validate", "in.csv", "--max", "60");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly("in.csv:2:5", "in.csv:5:3", "in.csv:6:5", "in.csv:7:1");
        assertThat(outcome.err())
                .isEqualTo("rapport: 0 sound cases, 0 scores, 3 cases with something wrong, 4 problems\n");
        assertThat(command.run("validate", "in.csv", "--max-errors", "1", "-q")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void validate_is_silent_about_a_sound_file() throws Exception {
        command.given("in.csv", "id,session,score\r\na,1,50\r\na,2,\r\n\"b, c\",1,50.5");
        var outcome = command.run("validate", "in.csv");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("2 sound cases, 2 scores", "0 problems");
    }

    @Test
    void score_makes_what_detect_reads() throws Exception {
        String items = ",phq-9-1,phq-9-2,phq-9-3,phq-9-4,phq-9-5,phq-9-6,phq-9-7,phq-9-8,phq-9-9\n";
        command.given(
                "answers.csv",
                "id,session" + items + "ann,1,0,1,2,3,0,1,2,3,0\nann,2,3,3,3,3,3,3,3,3,3\nann,3,,,,,,,,,\n" + "ann,4"
                        + ",declined".repeat(9) + "\n");
        var outcome = command.run("score", "answers.csv", "--instrument", "phq-9", "--out", "scores.csv");
        assertThat(outcome.err()).contains("from 0.0 to 27.0, higher is worse");
        assertThat(command.file("scores.csv")).isEqualTo("""
                        id,session,score,missing_reason
                        ann,1,12,
                        ann,2,27,
                        ann,3,,skipped
                        ann,4,,declined
                        """);
        assertThat(command.run("validate", "scores.csv", "--min", "0", "--max", "27")
                        .exit())
                .isZero();
    }

    @Test
    void score_names_an_answer_that_is_none() throws Exception {
        command.given(
                "answers.csv",
                "id,session,gad-7-1,gad-7-2,gad-7-3,gad-7-4,gad-7-5,gad-7-6,gad-7-7\na,1,0,7,0,0,0,0,0\n");
        var outcome = command.run("score", "answers.csv", "--instrument", "gad-7");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("rapport: answers.csv:2:7: '7' is not an answer to gad-7-2");
        assertThat(command.run("score", "answers.csv", "--instrument", "gad7").err())
                .contains("there is no instrument 'gad7'");
    }

    @Test
    void man_and_completion_know_every_command_and_option() throws Exception {
        assertThat(command.run("man").out())
                .startsWith(".TH RAPPORT 1")
                .contains(".B detect", ".B validate", ".B score");
        assertThat(command.run("man", "detect").out()).contains("\\-\\-criteria", "Exit codes: 0 done");
        assertThat(command.run("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--higher-is", "validate");
    }

    @Test
    void pictures_a_dataset_and_statements_come_when_asked_for() throws Exception {
        command.given("in.csv", DetectTest.scores());
        var outcome = command.run(
                "detect", "in.csv", "--plot", "plots", "--psych-ds", "ds", "--explain", "--out", "found.parquet");
        assertThat(outcome.err()).contains("drew 1 case", "It cannot say:", "Built on:");
        assertThat(command.file("plots/001-sam.svg"))
                .startsWith("<svg xmlns=")
                .contains("<title>Scores of sam</title>", "<desc>In session 5 the score", "rupture 5");
        assertThat(command.file("ds/dataset_description.json")).contains("\"variableMeasured\"");
        assertThat(command.file("ds/data/source-rapport_desc-findings_data.csv"))
                .contains("\nsam,");
        assertThat(command.file("ds/documentation/codebook.md")).contains("| false_alarm_per_case |");
    }

    @Test
    void findings_in_parquet_are_read_back_as_they_were_written() throws Exception {
        command.given("in.csv", DetectTest.scores() + "kim,1,44\n");
        command.run("detect", "in.csv", "--out", "found.parquet");
        String json = command.run("detect", "in.csv", "--format", "jsonl").out();
        assertThat(ParquetLines.asJson(folder.resolve("found.parquet"))).isEqualTo(json);
    }

    @Test
    void json_is_one_array_and_a_pipe_that_ends_early_is_no_fault() throws Exception {
        command.given("in.csv", DetectTest.scores() + "kim,1,44\n");
        String lines = command.run("detect", "in.csv", "--format", "jsonl").out();
        assertThat(command.run("detect", "in.csv", "--format", "json").out())
                .isEqualTo("[\n" + lines.strip().replace("}\n{", "},\n{") + "\n]\n");
        assertThat(command.given("few.csv", "id,session,score\na,1,5\na,2,5\na,3,5\n")
                        .run("detect", "few.csv", "--criteria", "stevens-type", "--format", "json")
                        .out())
                .isEqualTo("[\n\n]\n");
    }
}
