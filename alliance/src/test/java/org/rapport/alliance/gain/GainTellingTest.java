package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What these rules say besides the change itself; symptoms, so that lower is better. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GainTellingTest {
    private static final double NA = Double.NaN;
    private static final Background SYMPTOMS = Background.of(Ruler.open(Direction.HIGHER_IS_WORSE));
    private static final Offer GAIN = GainOffers.ALL.getFirst();
    private static final Offer DROP = GainOffers.ALL.getLast();
    private static final Map<String, String> THIRD_ONLY =
            Map.of("cutoff", "none", "percent", "none", "compat", "suddengains");

    @Test
    void without_the_sessions_around_it_is_known_at_once_but_one_session_later_in_the_package() {
        double[] x = {30, 31, 29, 15, 16, 15};
        Finding atOnce = only(GAIN.with(Map.of("crit3", "false")), x);
        assertThat(atOnce.session()).isEqualTo(4);
        assertThat(atOnce.explanation().english())
                .isEqualTo("From session 3 to session 4 the score got 14.0 points better.");
        assertThat(atOnce.number("preMean")).isEmpty();
        assertThat(only(GAIN.with(Map.of("crit3", "false", "compat", "suddengains")), x)
                        .session())
                .isEqualTo(5);
    }

    @Test
    void a_change_that_went_half_way_back_says_so() {
        Finding reversed = only(GAIN.with(Map.of()), 30, 31, 29, 15, 16, 14, 22);
        assertThat(reversed.explanation().code()).isEqualTo("sudden-gain.reversed");
        assertThat(reversed.explanation().english())
                .isEqualTo(
                        "From session 3 to session 4 the score got 14.0 points better, and the sessions around bear it"
                                + " out. Later it went half way back or more.");
    }

    @Test
    void the_whole_change_is_that_between_the_outer_scores_but_between_the_outer_sessions_in_the_package() {
        double[] x = {NA, 30, 31, 29, 15, 16, 14, NA};
        assertThat(only(GAIN.with(Map.of()), x).number("txChange")).hasValue(16);
        assertThat(only(GAIN.with(Map.of("compat", "suddengains")), x).number("txChange"))
                .isEmpty();
    }

    @Test
    void a_step_that_is_missing_has_no_size_and_the_sessions_around_speak_for_it() {
        List<Finding> around = flagged(GAIN.with(THIRD_ONLY), 30, 31, NA, 15, 16, 14, 15);
        assertThat(around).extracting(Finding::magnitude).containsOnly(OptionalDouble.empty());
        assertThat(around)
                .extracting(finding -> finding.explanation().english())
                .containsExactly(
                        "Around sessions 2 and 3 scores got better, and the sessions around bear it out.",
                        "Around sessions 3 and 4 scores got better, and the sessions around bear it out.");
    }

    @Test
    void a_change_without_a_size_is_neither_smallest_nor_largest_and_left_out_of_the_mean() {
        Sheet sheet = new Sheet(
                1,
                List.of("unknown", "of 14", "of 16"),
                List.of(
                        new double[] {30, 31, NA, 15, 16, 14, 15},
                        new double[] {30, 31, 29, 15, 16, 14, 15},
                        new double[] {30, 31, 30, 14, 13, 14, 13}));
        ChangeTable table = ChangeTable.of((SuddenChange) GAIN.with(THIRD_ONLY), SYMPTOMS, sheet, new Treatment(1, 7));
        List<ChangeRow> unknown =
                table.rows().stream().filter(row -> row.id().equals("unknown")).toList();
        assertThat(unknown).extracting(ChangeRow::magnitude).contains(NA);
        assertThat(Pick.SMALLEST.of(unknown)).isEmpty();
        assertThat(Pick.LARGEST.of(unknown)).isEmpty();
        assertThat(Pick.FIRST.of(unknown)).contains(unknown.getFirst());
        double[] sizes = table.rows().stream()
                .mapToDouble(ChangeRow::magnitude)
                .filter(size -> !Double.isNaN(size))
                .toArray();
        assertThat(sizes).contains(14, 16);
        Description said = Description.of(table);
        assertThat(said.changes()).isEqualTo(table.rows().size());
        assertThat(said.magnitudeMean()).isCloseTo(Arrays.stream(sizes).sum() / sizes.length, within(1e-12));
        assertThat(said.magnitudeSd()).isPositive();
    }

    @Test
    void an_interval_without_its_neighbours_has_no_spread_on_that_side() {
        CheckedInterval three =
                CheckedInterval.of(SuddenChange.usual(Sought.GAIN, 7), SYMPTOMS, 30, 33, 36, 15, 15, 18);
        assertThat(three.preSd()).isEqualTo(3);
        assertThat(three.postSd()).isCloseTo(Math.sqrt(3), within(1e-12));
        CheckedInterval one = CheckedInterval.of(SuddenChange.usual(Sought.GAIN, 7), SYMPTOMS, NA, NA, 36, 15, 15, NA);
        assertThat(one.preSd()).isNaN();
        assertThat(one.criticalValue()).isNaN();
    }

    @Test
    void a_fall_confirmed_carries_what_it_stands_on_and_the_rate_up_to_then() {
        Finding finding = SuddenChangeTest.run(
                        DROP.with(Map.of("unit", "points", "cutoff", "6")),
                        Background.of(Ruler.open(Direction.HIGHER_IS_BETTER)),
                        Course.of(50, NA, 51, 40, 41, 41, 42))
                .getFirst();
        assertThat(finding.session()).isEqualTo(5);
        assertThat(finding.falseAlarm().sessions()).isEqualTo(4);
        assertThat(finding.numbers())
                .containsEntry("score2n", 50.0)
                .containsEntry("scoreN", 51.0)
                .containsEntry("scoreN1", 40.0)
                .containsEntry("scoreN2", 41.0)
                .doesNotContainKey("score1n")
                .containsEntry("cutoff", 6.0)
                .containsEntry("preMean", 50.5)
                .containsEntry("postMean", 40.5)
                .containsEntry("preScores", 2.0)
                .containsEntry("postScores", 2.0);
        // Four scores, two degrees of freedom.
        assertThat(finding.number("criticalValue").orElseThrow()).isCloseTo(4.302653, within(1e-6));
    }

    @Test
    void a_reliable_change_is_written_as_it_was_given() {
        Map<String, String> known = Map.of("sd", "10.5", "reliability", "0.931");
        assertThat(GAIN.with(and(known, "cutoff", "rci")).statement().parameters())
                .containsEntry("cutoff", "rci")
                .containsAllEntriesOf(known);
        Criterion two = GAIN.with(and(known, "cutoff", "2rci"));
        assertThat(two.statement().parameters()).containsEntry("cutoff", "2.0rci");
        assertThat(GAIN.with(two.statement().parameters())).isEqualTo(two);
        Criterion drop = DROP.with(and(known, "cutoff", "0.5"));
        assertThat(drop.statement().parameters()).containsEntry("cutoff", "0.5").containsAllEntriesOf(known);
        assertThat(DROP.with(drop.statement().parameters())).isEqualTo(drop);
    }

    @Test
    void only_a_reliable_change_that_is_not_given_needs_a_cohort() {
        assertThat(GAIN.with(Map.of()).needsCohort()).isFalse();
        assertThat(GAIN.with(Map.of("cutoff", "none")).needsCohort()).isFalse();
        SuddenChange reliable = (SuddenChange) GAIN.with(Map.of("cutoff", "rci"));
        assertThat(reliable.needsCohort()).isTrue();
        assertThat(GAIN.with(Map.of("cutoff", "rci", "sd", "10", "reliability", "0.9"))
                        .needsCohort())
                .isFalse();
        Sheet sheet = new Sheet(1, List.of("one"), List.<double[]>of(new double[] {30, 31, 29, 15, 16}));
        assertThatThrownBy(() -> IntervalTable.of(reliable, SYMPTOMS, sheet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("how scores vary");
    }

    private static Map<String, String> and(Map<String, String> known, String name, String value) {
        return Map.of("sd", known.get("sd"), "reliability", known.get("reliability"), name, value);
    }

    private static Finding only(Criterion rule, double... scores) {
        List<Finding> flagged = flagged(rule, scores);
        assertThat(flagged).hasSize(1);
        return flagged.getFirst();
    }

    private static List<Finding> flagged(Criterion rule, double... scores) {
        return SuddenChangeTest.run(rule, SYMPTOMS, Course.of(scores)).stream()
                .filter(Finding::isFlagged)
                .toList();
    }
}
