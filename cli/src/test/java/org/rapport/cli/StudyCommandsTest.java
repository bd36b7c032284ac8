package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From made-up cases over findings to what was found, with the real commands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudyCommandsTest {
    private static final String TRUTH = """
            id,sessions,onset,last,depth,points,recovery,from_ceiling
            1,8,,,,,,
            2,8,5,5,3.0000,9.0000,full,false
            3,8,4,8,2.0000,6.0000,none,true
            """;

    @TempDir
    Path folder;

    private Command command;

    @BeforeEach
    void begin() {
        command = new Command(folder);
    }

    @Test
    void made_up_cases_are_examined_and_held_against_the_truth() throws Exception {
        var made = command.run("simulate", "--n", "400", "--truth", "truth.csv", "--out", "scores.csv", "--seed", "7");
        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isZero();
        assertThat(command.file("truth.csv").lines()).hasSize(401);
        var found = command.run(
                "detect", "scores.csv", "--higher-is", "better", "--min", "12", "--max", "60", "--out", "f.jsonl");
        assertThat(found.exit()).isZero();
        var judged = command.run("evaluate", "--truth", "truth.csv", "f.jsonl", "--plot", "pictures");
        assertThat(judged.err()).isEmpty();
        assertThat(judged.out())
                .startsWith("400 cases.")
                .containsPattern("\\| worse-than-expected \\| [2-6]\\d\\.\\d % \\(")
                .contains("by: depth", "by: score before the onset", "by: sessions at full depth", "by: session of");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pictures").resolve("found.svg").toFile());
    }

    @Test
    void the_same_seed_writes_the_same_bytes_and_more_cases_only_add_to_them() throws Exception {
        var few = command.run("simulate", "--n", "5", "--preset", "srs");
        var many = command.run("simulate", "--n", "6", "--preset", "srs");
        assertThat(many.out()).startsWith(few.out()).startsWith("id,session,score\n1,1,");
        assertThat(command.run("simulate", "--n", "6", "--preset", "srs").out()).isEqualTo(many.out());
        assertThat(command.run("simulate", "--n", "6", "--preset", "srs", "--seed", "2")
                        .out())
                .isNotEqualTo(many.out());
    }

    @Test
    void a_world_can_be_changed_and_what_cannot_be_is_refused_in_words() throws Exception {
        var twelve = command.run("simulate", "--n", "3", "--sessions", "12", "--rupture-rate", "0", "--missing", "0");
        assertThat(twelve.out().lines().filter(line -> line.startsWith("1,")).count())
                .isBetween(1L, 12L);
        assertThat(twelve.out()).doesNotContain(",\n");
        var odd = command.run("simulate", "--sessions", "many");
        assertThat(odd.exit()).isEqualTo(Exit.USAGE);
        assertThat(odd.err())
                .isEqualTo("rapport: --sessions is a number such as 12 or a range such as 6-20, not 'many'\n");
        assertThat(command.run("simulate", "--rupture-rate", "2").err()).contains("between 0 and 1");
        assertThat(command.run("simulate", "--preset", "moon").err())
                .contains("there is no world 'moon'", "wai-sr", "heavy-tails");
    }

    @Test
    void findings_are_counted_rule_by_rule_and_case_by_case() throws Exception {
        command.given("truth.csv", TRUTH);
        String findings = finding("1", "a", 3, "rupture")
                + finding("2", "a", 5, "rupture")
                + finding("3", "a", 6, "loss")
                + finding("3", "b", 4, "gain");
        var judged = command.runWith(findings, "evaluate", "--truth", "truth.csv", "-");
        assertThat(judged.err()).isEmpty();
        assertThat(judged.out())
                .contains("| a | 50.0 % (9.5 to 90.5) | 100.0 % (34.2 to 100.0) | 100.0 % (20.7 to 100.0) | 66.7 % (")
                .contains("| b | 0.0 % (0.0 to 65.8) | 0.0 % (0.0 to 65.8) | 0.0 % (0.0 to 79.3) | – | – |")
                .contains("| a | 100.0 % (20.7 to 100.0) | 100.0 % (20.7 to 100.0) |");
    }

    private static String finding(String id, String criterion, int session, String kind) {
        return "{\"id\":\"" + id + "\",\"criterion\":\"" + criterion + "\",\"session\":" + session + ",\"kind\":\""
                + kind + "\",\"numbers\":{\"k\":2.5,\"sd\":null},\"status\":\"FLAGGED\"}\n";
    }

    @Test
    void findings_that_do_not_belong_to_the_truth_are_refused_with_their_line() throws Exception {
        command.given("truth.csv", TRUTH);
        command.given("f.jsonl", finding("1", "a", 3, "rupture") + finding("9", "a", 3, "rupture"));
        var strange = command.run("evaluate", "--truth", "truth.csv", "f.jsonl");
        assertThat(strange.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(strange.err())
                .isEqualTo("rapport: f.jsonl:2:1: the truth does not know the case '9'; give what `rapport detect"
                        + " --format jsonl` wrote\n");
        command.given("f.jsonl", "id,session\n");
        assertThat(command.run("evaluate", "--truth", "truth.csv", "f.jsonl").err())
                .contains("f.jsonl:1:1: this is not JSON from here on");
        for (String odd : new String[] {
            "[]", "{\"id\":1}", finding("1", "a", 3, "rupture").strip() + "{}", "{\"id\":", "3"
        }) {
            command.given("f.jsonl", odd + "\n");
            var refused = command.run("evaluate", "--truth", "truth.csv", "f.jsonl");
            assertThat(refused.exit()).as(odd).isEqualTo(Exit.BAD_INPUT);
            assertThat(refused.err()).as(odd).startsWith("rapport: f.jsonl:1:").hasLineCount(1);
        }
        command.given("truth.csv", TRUTH + "3,8,,,,,,\n");
        assertThat(command.run("evaluate", "--truth", "truth.csv", "f.jsonl").err())
                .contains("truth.csv:5:1: the case '3' is there twice");
        assertThat(command.run("evaluate", "--truth", "none.csv", "f.jsonl").exit())
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void false_alarms_are_measured_with_their_error() throws Exception {
        var rates = command.run("calibrate", "--criteria", "xmr,step-drop", "--cases", "500", "--format", "csv");
        assertThat(rates.exit()).isZero();
        assertThat(rates.out())
                .startsWith("rule,sessions,autocorrelation,cases,flagged,rate,standard_error,low,high\n")
                .contains("calibrated-step-drop,12,0.3,500,", "all together,30,0.5,500,");
        assertThat(rates.out().lines()).hasSize(1 + 3 * 12);
        assertThat(command.run("calibrate", "--cases", "200").out())
                .contains("### worse-than-expected", "| sessions | autocorrelation 0.0 |")
                .containsPattern("\\| 12 \\| [1-9]\\d*\\.\\d % ± \\d");
    }

    @Test
    void the_strictness_for_a_rate_is_found_in_a_world() throws Exception {
        var found = command.run(
                "calibrate", "--criteria", "xmr", "--find", "--world", "srs", "--alpha", "0.2", "--cases", "500");
        assertThat(found.err()).isEmpty();
        assertThat(found.out()).contains("| xmr | sigma |").containsPattern("(19|20)\\.\\d % ± 1\\.\\d and 2");
        assertThat(command.run("calibrate", "--find", "--world", "srs").err()).contains("--find needs --criteria");
    }

    @Test
    void the_whole_study_is_written_by_one_command() throws Exception {
        var study = command.run(
                "compare", "--quick", "-q", "--criteria", "step-drop,xmr", "--rule", "step-drop", "--out", "study");
        assertThat(study.err()).isEmpty();
        assertThat(study.exit()).isZero();
        Path written = folder.resolve("study");
        assertThat(Files.readString(written.resolve("README.md")))
                .contains("# Which rule finds ruptures", "| `step-drop` |", "| wai-sr |", "| wandering-level |");
        assertThat(Files.readString(written.resolve("results.csv")).lines()).hasSize(1 + 2 * 18);
        for (String picture : new String[] {"rules.svg", "on-the-day.svg", "within-two.svg"}) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(written.resolve(picture).toFile());
        }
    }
}
