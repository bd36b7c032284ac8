package org.rapport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the body of every benchmark once, so that it still works when it is needed. Nothing is timed here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBenchmarkTest {
    static List<String> rules() {
        return Tried.rules();
    }

    /** Some published rules, as they are offered, say something about nearly every case. */
    static List<String> rulesThatCanBeQuiet() {
        var loud = Set.of("strauss-type", "gumz", "srs-type");
        return Tried.rules().stream().filter(rule -> !loud.contains(rule)).toList();
    }

    @ParameterizedTest
    @MethodSource("rulesThatCanBeQuiet")
    void a_rule_says_nothing_about_its_quiet_cases(String rule) {
        RuleBenchmark quiet = over(rule, "quiet");

        assertThat(quiet.findings()).isZero();
        assertThat(quiet.scores()).isBetween(12_000L, 18_200L);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_runs_over_cases_as_they_come(String rule) {
        assertThat(over(rule, "usual").scores()).isBetween(17_000L, 18_200L);
    }

    private static RuleBenchmark over(String rule, String cases) {
        RuleBenchmark benchmark = new RuleBenchmark();
        benchmark.rule = rule;
        benchmark.cases = cases;
        benchmark.draw();
        assertThat(benchmark.over()).isEqualTo(benchmark.findings());
        return benchmark;
    }
}
