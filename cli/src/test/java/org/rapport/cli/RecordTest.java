package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Offer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each output has the record of its run, from which it can be made again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordTest {
    @TempDir
    Path folder;

    static Stream<String> rules() {
        return Catalogue.all().stream().map(Offer::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void what_is_recorded_of_a_rule_finds_the_same_to_the_byte(String rule) throws Exception {
        Files.writeString(folder.resolve("in.csv"), DetectTest.scores());
        detect(rule, "first.jsonl", "--alpha", "0.2", "--planned", "9");
        detect(option("first.run.json"), "again.jsonl");
        assertThat(folder.resolve("again.jsonl")).hasSameBinaryContentAs(folder.resolve("first.jsonl"));
        assertThat(option("again.run.json")).isEqualTo(option("first.run.json")).contains(rule);
        String recorded = option("again.run.json");
        assertThat(Catalogue.named(rule).orElseThrow().defaults().keySet())
                .allSatisfy(name -> assertThat(recorded).contains(":" + name + "="));
    }

    private void detect(String criteria, String out, String... more) {
        List<String> words = new ArrayList<>(List.of("detect", path("in.csv"), "--criteria", criteria, "-q"));
        words.addAll(List.of("--min", "12", "--max", "60", "--out", path(out)));
        words.addAll(List.of(more));
        assertThat(run(words.toArray(String[]::new))).isZero();
    }

    private String option(String record) throws IOException {
        List<String> options = new ArrayList<>();
        for (JsonNode rule : record(record).path("config").path("criteria")) {
            options.add(rule.path("option").asString());
        }
        return String.join(",", options);
    }

    private JsonNode record(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static int run(String... arguments) {
        return Rapport.line().execute(arguments);
    }

    @Test
    void every_output_has_its_own_and_an_earlier_one_is_kept() throws Exception {
        Files.writeString(folder.resolve("in.csv"), DetectTest.scores());
        detect("step-drop", "found.jsonl");
        detect("xmr", "other.csv");
        detect("xmr", "found.jsonl");
        detect("xmr", "found.jsonl");
        detect("ewma", "found.csv");
        assertThat(option("found.run.1.json")).startsWith("step-drop:");
        assertThat(option("found.run.2.json")).startsWith("xmr:");
        assertThat(option("found.run.json")).startsWith("ewma:");
        assertThat(option("other.run.json")).startsWith("xmr:");
        assertThat(folder.resolve("found.run.3.json")).doesNotExist();
    }

    @Test
    void all_commands_that_write_results_write_it() throws Exception {
        String scores = path("scores.csv");
        String truth = path("truth.csv");
        assertThat(run("simulate", "--n", "40", "--seed", "9", "--out", scores, "--truth", truth, "-q"))
                .isZero();
        assertThat(record("scores.run.json").path("seed").asInt()).isEqualTo(9);
        assertThat(record("scores.run.json").path("counts").path("cases").asInt())
                .isEqualTo(40);
        assertThat(run("detect", scores, "-q", "--out", path("found.jsonl"))).isZero();
        assertThat(run("evaluate", "--truth", truth, path("found.jsonl"), "--out", path("judged.md")))
                .isZero();
        assertThat(record("judged.run.json").path("input").path("sha256").asString())
                .isEqualTo(Packed.sha256(Files.readString(folder.resolve("found.jsonl"))));
        assertThat(run("calibrate", "--criteria", "xmr", "--cases", "50", "--out", path("rates.md")))
                .isZero();
        assertThat(record("rates.run.json")
                        .path("config")
                        .path("criteria")
                        .get(0)
                        .asString())
                .startsWith("xmr:baseline=");
    }

    @Test
    void a_record_never_replaces_what_is_read_or_written() throws Exception {
        Files.writeString(folder.resolve("in.csv"), DetectTest.scores());
        assertThat(run("detect", path("in.csv"), "-q", "--report", path("in.csv")))
                .isEqualTo(Exit.USAGE);
        assertThat(run("simulate", "--truth", path("one.csv"), "--out", path("one.csv"), "-q"))
                .isEqualTo(Exit.USAGE);
        assertThat(run("detect", path("in.csv"), "-q", "--out", path("a.json"), "--report", path("./a.json")))
                .isEqualTo(Exit.USAGE);
        assertThat(run("calibrate", "--cases", "100000000", "--out", path("a.md"), "--report", path("a.md")))
                .isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("in.csv")).hasContent(DetectTest.scores());
        assertThat(folder.resolve("a.json")).doesNotExist();
    }
}
