package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that grows is read again and again, and what was found stays found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CohortTest {
    @TempDir
    Path folder;

    private Command command;
    private String scores;

    @BeforeEach
    void begin() throws Exception {
        command = new Command(folder);
        scores = command.run("simulate", "--n", "150", "--seed", "3", "--rupture-rate", "0.5")
                .out();
    }

    /** What the file holds after so many sessions. */
    private String until(int session) {
        return scores.lines()
                        .filter(line -> line.startsWith("id") || Integer.parseInt(line.split(",", -1)[1]) <= session)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private List<String> flagged(int session, String... options) throws Exception {
        command.given("in.csv", until(session));
        String[] words = {"detect", "in.csv", "-q", "--higher-is", "better", "--planned", "20", "--format", "csv"};
        var outcome = command.run(
                java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(options))
                        .toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome.out()
                .lines()
                .filter(line -> line.contains(",FLAGGED,"))
                .filter(line -> Integer.parseInt(line.split(",", -1)[3]) <= 6)
                .toList();
    }

    @Test
    void with_a_recorded_cohort_earlier_findings_stay_as_they_were() throws Exception {
        List<String> first = flagged(6, "--cohort", "usual.json");
        assertThat(first).hasSizeGreaterThan(5);
        byte[] recorded = Files.readAllBytes(folder.resolve("usual.json"));
        assertThat(flagged(9, "--cohort", "usual.json")).isEqualTo(first);
        assertThat(flagged(30, "--cohort", "usual.json")).isEqualTo(first);
        assertThat(folder.resolve("usual.json")).hasBinaryContent(recorded);
        assertThat(flagged(30)).isNotEqualTo(first);
    }

    @Test
    void another_scale_than_the_recorded_one_and_what_is_no_cohort_are_refused() throws Exception {
        flagged(30, "--cohort", "usual.json", "--max", "60");
        var other = command.run("detect", "in.csv", "--cohort", "usual.json", "--max", "70", "-q");
        assertThat(other.exit()).isEqualTo(Exit.USAGE);
        assertThat(other.err()).contains("the scale in usual.json is", "\"max\": 60");
        command.given("usual.json", "{\"cohort\": {}}");
        var odd = command.run("detect", "in.csv", "--cohort", "usual.json", "-q");
        assertThat(odd.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(odd.err()).startsWith("rapport: usual.json: this is no cohort that Rapport wrote");
    }

    @Test
    void a_score_outside_the_recorded_scale_is_bad_input_though_nobody_named_its_ends_again() throws Exception {
        flagged(30, "--cohort", "usual.json", "--min", "12", "--max", "60");
        command.given("in.csv", "id,session,score\na,1,50\na,2,61\n");
        var beyond = command.run("detect", "in.csv", "--cohort", "usual.json", "-q");
        assertThat(beyond.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(beyond.err()).startsWith("rapport: in.csv:3:5: score '61' lies outside 12 to 60");
        var left = command.run("detect", "in.csv", "--cohort", "usual.json", "-q", "--keep-going");
        assertThat(left.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(left.err()).contains("in.csv:3:5: score '61' lies outside", "nothing is left");
    }

    @Test
    void too_few_scores_make_no_cohort() throws Exception {
        command.given("few.csv", "id,session,score\na,1,5\na,2,6\n");
        var outcome = command.run("detect", "few.csv", "--cohort", "usual.json", "-q");
        assertThat(outcome.err()).contains("too few scores to say what is usual; usual.json was not written");
        assertThat(folder.resolve("usual.json")).doesNotExist();
    }
}
