package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

/** What the charts say, word for word, and which rule says it when; numbers worked out by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTellingTest {
    private static final Ruler BETTER = Ruler.open(Direction.HIGHER_IS_BETTER);
    private static final double NO = Double.NaN;

    /** Mean 30.8, σ̂ = 2/1.128 = 1.773 in the first five; 3.2, 5.2, 5.2, 7.2, 7.2 above it in the others. */
    private static final double[] RISING = {30, 32, 30, 32, 30, 34, 36, 36, 38, 38};

    @Test
    void a_sum_says_since_when_which_way_and_how_far() {
        double[] falling = {30, 32, 30, 32, 30, 31, 29, 28, 28, 27};
        Finding worse =
                said("cusum", Map.of("baseline", "5", "h", "4"), falling).getFirst();
        assertThat(worse.explanation().english())
                .isEqualTo("From session 7 to session 10 small differences for the worse have added up to 4.3 times the"
                        + " usual variation; more than 4.0 is flagged.");
        // k + C/N in σ̂ is the mean distance since the sum left 0: (1.8 + 2.8 + 2.8 + 3.8) / 4.
        assertThat(worse.magnitude().orElseThrow()).isCloseTo(2.8, within(1e-9));
        Finding better =
                said("cusum", Map.of("baseline", "5", "sides", "both"), RISING).getFirst();
        assertThat(better.kind()).isEqualTo(FindingKind.GAIN);
        assertThat(better.explanation().english())
                .isEqualTo("From session 6 to session 8 small differences for the better have added up to 6.2 times the"
                        + " usual variation; more than 5.0 is flagged.");
        assertThat(better.magnitude().orElseThrow()).isCloseTo(13.6 / 3, within(1e-9));
    }

    @Test
    void a_sum_as_large_as_the_limit_is_not_flagged() {
        Finding first = said("cusum", Map.of("baseline", "5", "h", "4", "sides", "both"), RISING)
                .getFirst();
        String sum = String.valueOf(first.number("sum").orElseThrow());
        assertThat(said("cusum", Map.of("baseline", "5", "h", sum, "sides", "both"), RISING))
                .extracting(Finding::session)
                .doesNotContain(first.session())
                .contains(first.session() + 1);
    }

    @Test
    void a_moving_average_says_how_far_it_is_off() {
        // Averages of the distances in σ̂, a fifth of the newest: −0.871 in session 7, limit 0.978; −1.283 in 8, limit
        // 0.986.
        Finding found =
                said("ewma", Map.of("baseline", "5", "sides", "both"), RISING).getFirst();
        assertThat(found.session()).isEqualTo(8);
        assertThat(found.explanation().english())
                .isEqualTo(
                        "Up to session 8 the moving average of the scores was 2.3 points better than what is usual for"
                                + " this person (30.8); more than 1.7 is flagged.");
        double[] mirrored = Arrays.stream(RISING).map(score -> 61.6 - score).toArray();
        assertThat(said("ewma", Map.of("baseline", "5"), mirrored)
                        .getFirst()
                        .explanation()
                        .english())
                .isEqualTo(
                        "Up to session 8 the moving average of the scores was 2.3 points worse than what is usual for"
                                + " this person (30.8); more than 1.7 is flagged.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmr", "western-electric", "nelson", "ewma", "cusum"})
    void where_nothing_can_be_tested_that_is_said(String name) {
        assertThat(said(name, Map.of(), 30, 32)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.NOT_ENOUGH);
            assertThat(finding.explanation().code()).isEqualTo(name + ".too-few");
            assertThat(finding.number("scores")).hasValue(2);
        });
    }

    @Test
    void a_rate_is_told_for_the_scores_so_far_but_not_for_fewer_than_are_planned() {
        double[] x = {30, 32, 30, 32, 30, 20, NO, 32, 30, 32, 30, 32, 30, 32, 30, 32, 30, 10};
        assertThat(said("xmr", Map.of("baseline", "5"), x))
                .extracting(finding -> finding.falseAlarm().sessions())
                .containsExactly(12, 17);
    }

    @Test
    void a_score_beyond_the_limit_for_the_better_is_a_gain() {
        Finding gain =
                said("xmr", Map.of("sides", "both"), 30, 32, 30, 32, 30, 40).getFirst();
        assertThat(gain.explanation().english())
                .isEqualTo(
                        "The score of session 6 was 9.2 points better than what is usual for this person (30.8); more"
                                + " than 5.3 is flagged.");
    }

    @Test
    void six_scores_moving_the_same_way_are_flagged_on_the_side_they_move_to() {
        double[] falling = {30, 34, 30, 34, 30, 34, 30, 34, 34, 33.5, 33, 32.5, 32, 31.5};
        Finding worse = only(said("nelson", Map.of("baseline", "8", "sides", "both"), falling));
        assertThat(worse.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(worse.session()).isEqualTo(14);
        assertThat(worse.magnitude()).hasValue(0.5);
        assertThat(worse.explanation().code()).isEqualTo("nelson.rule-3");
        assertThat(worse.explanation().english())
                .isEqualTo(
                        "The score of session 14 was 0.5 points worse than what is usual for this person (32.0) and was"
                                + " the sixth or later in a row that moved the same way.");
        double[] rising = Arrays.stream(falling).map(score -> 64 - score).toArray();
        Finding better = only(said("nelson", Map.of("baseline", "8", "sides", "both"), rising));
        assertThat(better.kind()).isEqualTo(FindingKind.GAIN);
        assertThat(better.magnitude()).hasValue(0.5);
    }

    @Test
    void fourteen_scores_going_up_and_down_point_neither_way_and_a_gap_breaks_them() {
        double[] upAndDown = {30, 32, 30, 32, 30, 32, 30, 32, 30, 32, 30, 32, 30, 32};
        Finding found = only(said("nelson", Map.of("baseline", "8", "sides", "both"), upAndDown));
        assertThat(found.kind()).isEqualTo(FindingKind.SHIFT);
        assertThat(found.magnitude()).hasValue(1);
        assertThat(found.explanation().english())
                .isEqualTo(
                        "The score of session 14 was 1.0 points better than what is usual for this person (31.0) and was"
                                + " the fourteenth or later in a row going up and down.");
        double[] broken = {30, 32, 30, 32, 30, 32, 30, NO, 32, 30, 32, 30, 32, 30, 32};
        assertThat(said("nelson", Map.of("baseline", "7", "sides", "both"), broken))
                .isEmpty();
        assertThat(said("nelson", Map.of("baseline", "7", "sides", "both", "bridge", "true"), broken))
                .hasSize(1);
    }

    @Test
    void fifteen_scores_close_to_the_middle_and_eight_far_from_it_on_both_sides_point_neither_way() {
        // Mean 32, σ̂ = 36/7/1.128 = 4.56: sessions 5 and 6 lie 5 points off, all later ones 2 or less.
        double[] close = {30, 34, 30, 34, 37, 27, 34, 30, 32, 32, 33, 31, 31, 33, 33, 31, 31, 33, 33, 31, 31, 33, 33};
        assertThat(codes("nelson", "8", close))
                .containsExactly("nelson.rule-7@21", "nelson.rule-7@22", "nelson.rule-7@23");
        // Mean 32, seven steps of 1, so that one σ̂ is 0.89: the last eight lie 1.2 or more off, the one before them
        // nothing.
        double[] far = {32, 33, 32, 31, 32, 33, 32, 31, 32, 33.2, 33.3, 30.8, 30.7, 33.2, 33.3, 30.8, 30.7};
        assertThat(codes("nelson", "8", far)).contains("nelson.rule-8@17").doesNotContain("nelson.rule-8@16");
    }

    /** Patterns of three and five scores need as many to be there; both are full with the first scores of all. */
    @ParameterizedTest
    @CsvSource({
        "western-electric, rule-2, rule-3",
        "nelson, rule-5, rule-6",
    })
    void two_of_three_and_four_of_five_need_three_and_five(String name, String twoOfThree, String fourOfFive) {
        // Mean 29.75, σ̂ = 18/7/1.128 = 2.28: the first two lie 2.96 σ̂ off, but a third is not there yet.
        assertThat(codes(name, "8", 23, 23, 31, 33, 31, 33, 31, 33)).isEmpty();
        // Mean 29.5, σ̂ = 4/1.128 = 3.55: both lie 2.1 σ̂ off.
        assertThat(codes(name, "8", 31, 22, 22, 33, 31, 33, 31, 33)).containsExactly(name + "." + twoOfThree + "@3");
        // Mean 30.5, σ̂ = 11/7/1.128 = 1.39: limit 4.5 σ̂, zones at 3 and 1.5; the first four lie 1.8 and 2.5 σ̂ off.
        assertThat(said(name, Map.of("baseline", "8", "sigma", "4.5"), 28, 27, 28, 27, 33, 34, 33, 34))
                .isEmpty();
        // Mean 30.5, σ̂ = 17/7/1.128 = 2.15: scores two to five lie 1.2 and 1.6 σ̂ off.
        assertThat(codes(name, "8", 34, 28, 27, 28, 27, 33, 34, 33))
                .filteredOn(code -> !code.contains("rule-8"))
                .containsExactly(name + "." + fourOfFive + "@5");
    }

    private static Stream<String> codes(String name, String baseline, double... x) {
        return said(name, Map.of("baseline", baseline, "sides", "both"), x).stream()
                .map(finding -> finding.explanation().code() + "@"
                        + (int) finding.number("atSession").orElseThrow());
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<Finding> said(String name, Map<String, String> settings, double... x) {
        return Compare.said(Compare.offered(name, settings), BETTER, x);
    }
}
