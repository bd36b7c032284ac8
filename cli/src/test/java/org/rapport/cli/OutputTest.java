package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, under which name, and what is said beside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutputTest {
    @TempDir
    Path folder;

    private Command command;

    @BeforeEach
    void begin() throws Exception {
        command = new Command(folder).given("in.csv", DetectTest.scores());
    }

    @Test
    void a_file_is_not_called_what_it_is_not() throws Exception {
        var spreadsheet = command.run("detect", "in.csv", "-q", "--out", "found.xlsx");
        assertThat(spreadsheet.exit()).isEqualTo(Exit.USAGE);
        assertThat(spreadsheet.err()).contains("found.xlsx", "name it .csv, .jsonl, .json or .parquet");
        var anyway = command.run("detect", "in.csv", "-q", "--out", "found.xlsx", "--format", "csv");
        assertThat(anyway.exit()).isEqualTo(Exit.USAGE);
        assertThat(anyway.err()).contains("would be a spreadsheet, which Rapport does not write; name it .csv");
        assertThat(command.run("simulate", "--n", "2", "--out", "made.ods").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(command.run("detect", "in.csv", "-q", "--out", "found.csv.gz")
                        .err())
                .contains("none of a form");
        assertThat(command.files()).containsExactly("in.csv");
        assertThat(command.run("detect", "in.csv", "-q", "--out", "found").exit())
                .isZero();
        assertThat(command.file("found")).startsWith("{\"id\":");
    }

    @Test
    void an_id_that_a_spreadsheet_would_run_is_never_written_to_csv_unasked() throws Exception {
        command.given("in.csv", DetectTest.scores().replace("sam,", "=1+1,").replace("c1,", "-12,"));
        String[] rule = {"detect", "in.csv", "--criteria", "step-drop", "-q", "--format", "csv"};
        var refused = command.run(rule);
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains("the id '=1+1' is a formula to a spreadsheet", "--formulas mark");
        assertThat(csv("mark")).contains("\n'=1+1,");
        assertThat(csv("keep")).contains("\n=1+1,");
        assertThat(command.run("detect", "in.csv", "--criteria", "step-drop", "-q", "--format", "jsonl")
                        .out())
                .startsWith("{\"id\":\"=1+1\"");
        command.given("in.csv", DetectTest.scores().replace("sam,", "-12.5,"));
        assertThat(command.run(rule).out()).contains("\n-12.5,");
    }

    private String csv(String formulas) throws Exception {
        return command.run(
                        "detect", "in.csv", "--criteria", "step-drop", "-q", "--format", "csv", "--formulas", formulas)
                .out();
    }

    @Test
    void what_a_set_assumes_is_said() throws Exception {
        assertThat(command.run("detect", "in.csv", "--preset", "suddengains").err())
                .contains("takes a step of 7 points or more as large", "cutoff=N");
        assertThat(command.run("detect", "in.csv", "--criteria", "xmr,xmr:sigma=2")
                        .err())
                .contains("the rule 'xmr' is named twice");
    }

    @Test
    void score_lists_instruments_and_their_items() throws Exception {
        assertThat(command.run("score", "--list").out()).contains("phq-9  9 items", "gad-7  7 items");
        assertThat(command.run("score", "--list", "--instrument", "gad-7").out())
                .startsWith("scale total of gad-7@1, 0.0 to 21.0: gad-7-1,gad-7-2,")
                .contains("\ngad-7-3  0,1,2,3  Worrying too much");
        assertThat(command.run("score", "in.csv").err()).contains("--instrument is missing; rapport score --list");
    }

    @Test
    void one_is_one_and_two_are_two() throws Exception {
        command.given("one.csv", "id,session,score\na,1,5\n");
        assertThat(command.run("detect", "one.csv").err()).contains("rapport: 1 case, 1 score: 0 flagged");
        command.given("truth.csv", "id,sessions,onset,last,depth,points,recovery,from_ceiling\n1,8,,,,,,\n");
        assertThat(command.run("evaluate", "--truth", "truth.csv", "-").out()).startsWith("1 case. In brackets");
    }

    @Test
    void each_shell_has_its_completion() throws Exception {
        assertThat(command.run("completion", "fish").out())
                .contains("complete -c rapport -n '__fish_use_subcommand' -f -a detect -d 'Finds")
                .contains("complete -c rapport -n '__fish_seen_subcommand_from detect' -s q -l quiet -d '")
                .contains("--wide \\'s(\\\\d+)\\'")
                .doesNotContain("DEFAULT-VALUE");
        assertThat(command.run("completion", "zsh").out())
                .contains("bashcompinit")
                .isEqualTo(command.run("completion").out());
        assertThat(command.run("completion", "tcsh").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_number_that_cannot_be_is_refused_in_words() throws Exception {
        assertThat(command.run("detect", "in.csv", "--unit", "NaN").err()).contains("--unit is a number of 0 or more");
        assertThat(command.run("detect", "in.csv", "--alpha", "0.5").err()).contains("--alpha is a rate between");
        assertThat(command.run("simulate", "--n", "-5").err()).contains("--n is 1 or more");
        assertThat(command.run("calibrate", "--cases", "0").err()).contains("--cases is 1 or more");
        // Said at once: so many cases would take hours.
        assertThat(command.run("calibrate", "--cases", "100000000", "--format", "xml")
                        .err())
                .contains("--format is markdown or csv, not 'xml'");
        assertThat(command.run("calibrate", "--cases", "100000000", "--out", "none/rates.md")
                        .err())
                .contains("there is no folder");
        var end = command.run("detect", "in.csv", "--higher-is", "best");
        assertThat(end.err()).contains("'--higher-is': it is better or worse, not 'best'");
        assertThat(end.exit()).isEqualTo(Exit.USAGE);
    }
}
