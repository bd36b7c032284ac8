package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.shift.Given.better;
import static org.rapport.alliance.shift.Given.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Offer;

/** What these rules say, word for word, and that they say how they are set. The cohort: 48 ± 5 between, ± 2 within. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShiftTellingTest {
    private static final double[] FALL = {48, 49, 47, 48, 50, 49, 38, 37, 39, 38, 47, 48};

    @Test
    void any_settings_are_written_as_they_are_read() {
        same("pelt-mean", Map.of("scores", "raw"), Map.of("compat", "changepoint"), Map.of("penalty", "3.5"));
        same("pelt-meanvar", Map.of("penalty", "BIC"), Map.of("penalty", "SIC0"), Map.of("times", "2.0", "min", "3"));
        same("bocpd-known", Map.of("direction", "better"), Map.of("direction", "both"), Map.of("mean", "48.0"));
        same("bocpd", Map.of("alpha", "2.5"), Map.of("sd-within", "2.0", "sd-between", "5.0"), Map.of("within", "3"));
        same("expected-trajectory", Map.of("from", "nothing"), Map.of("times", "1", "of", "4"));
    }

    @SafeVarargs
    private static void same(String name, Map<String, String>... all) {
        for (Map<String, String> settings : all) {
            Criterion rule = offer(name).with(settings);
            assertThat(rule.statement().parameters()).containsAllEntriesOf(settings);
            assertThat(offer(name).with(rule.statement().parameters())).isEqualTo(rule);
            assertThat(rule).isNotEqualTo(offer(name).with(Map.of()));
        }
    }

    @Test
    void without_a_cohort_each_says_what_is_not_known() {
        Background alone = Background.of(better().ruler());
        assertThat(texts(Bocpd.KNOWN, alone, FALL))
                .containsExactly("bocpd-known.no-cohort: It is not known where scores usually lie and how far they"
                        + " spread.");
        assertThat(texts(ExpectedTrajectory.DEFAULT, alone, FALL))
                .containsExactly("expected-trajectory.no-cohort: It is not known how scores usually go.");
        assertThat(Pelt.MEAN.needsCohort()).isFalse();
        assertThat(Bocpd.KNOWN.needsCohort()).isTrue();
    }

    @Test
    void too_few_scores_are_counted_by_what_each_needs() {
        assertThat(texts(Bocpd.UNKNOWN, better(), 48, 48, 48))
                .containsExactly("bocpd.too-few: There are too few scores; the first that can be told is number 4.");
        assertThat(texts(ExpectedTrajectory.DEFAULT, better(), 48, 48))
                .containsExactly("expected-trajectory.too-few: There are too few scores; 3 are needed.");
        assertThat(texts(Pelt.MEAN, better(), 48, 48, 48))
                .containsExactly("pelt-mean.too-few: There are 3 scores. To see a change of level, 4 are needed.");
        Criterion longer = offer("pelt-mean").with(Map.of("min", "3"));
        assertThat(longer.statement().neededSessions()).isEqualTo(6);
        assertThat(findings(longer, better(), 48, 48, 48, 38, 38).getFirst().number("neededScores"))
                .hasValue(6);
        assertThat(ExpectedTrajectory.DEFAULT.statement().neededSessions()).isEqualTo(3);
        assertThat(offer("expected-trajectory")
                        .with(Map.of("from", "nothing"))
                        .statement()
                        .neededSessions())
                .isEqualTo(2);
    }

    @Test
    void what_was_looked_for_is_the_kind_of_what_could_not_be_tested() {
        for (String direction : List.of("worse", "both", "better")) {
            Finding ceiling = findings(
                            offer("bocpd").with(Map.of("direction", direction)), better(), 60, 60, 60, 60, 60)
                    .getFirst();
            assertThat(ceiling.status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
            assertThat(ceiling.kind()).isEqualTo(direction.equals("better") ? FindingKind.REPAIR : FindingKind.RUPTURE);
        }
    }

    @Test
    void who_begins_low_is_expected_low_unless_nothing_is_expected_of_anybody() {
        Criterion nothing = offer("expected-trajectory").with(Map.of("from", "nothing"));
        Finding low = findings(nothing, better(), 40, 40).getFirst();
        assertThat(low.session()).isEqualTo(2);
        // One-sided 80 % of a band around 48 + ln 2 whose variance is 5² + 2².
        double limit = 48 + Math.log(2) - 0.8416212335729143 * Math.sqrt(29);
        assertThat(low.number("lower").orElseThrow()).isCloseTo(limit, within(1e-9));
        assertThat(low.magnitude().orElseThrow()).isCloseTo(limit - 40, within(1e-9));
        assertThat(low.explanation().english())
                .isEqualTo(
                        "In session 2 the score was 40.0. Most scores of people who began alike are on the better side"
                                + " of 44.2 by then. At least 2 of the last 3 scores are not.");
        // Given 40 in session 1 the limit of session 2 is 41.47 − 0.84 · 2.31 = 39.5, and it rises with ln t by 0.4 and
        // 0.3.
        assertThat(findings(ExpectedTrajectory.DEFAULT, better(), 40, 40, 41, 41))
                .isEmpty();
        assertThat(findings(ExpectedTrajectory.DEFAULT, better(), 40, 39, 38))
                .extracting(Finding::session)
                .containsExactly(3);
    }

    @Test
    void a_run_that_began_says_which_way_and_from_where_to_where() {
        List<Finding> both = findings(offer("bocpd-known").with(Map.of("direction", "both")), better(), FALL);
        assertThat(both)
                .extracting(finding -> finding.explanation().code())
                .containsExactly("bocpd-known.worse", "bocpd-known.better");
        assertThat(both.getLast().explanation().english())
                .matches(
                        "In session 11 the scores have, with about \\d+ chances in 100, just left the level they were at,"
                                + " for the better: before, 3[89]\\.\\d was expected, now 4[5-8]\\.\\d\\.");
        double probability = both.getLast().number("probability").orElseThrow();
        assertThat(both.getLast().explanation().english())
                .contains("about " + Math.round(probability * 100) + " chances");
        assertThat(probability).isBetween(0.5, 1.0);
        assertThat(both.getLast().magnitude().orElseThrow())
                .isCloseTo(
                        both.getLast().number("postMean").orElseThrow()
                                - both.getLast().number("preMean").orElseThrow(),
                        within(1e-12));
    }

    @Test
    void a_penalty_counts_the_parameters_of_a_segment_and_can_be_multiplied() {
        double[] wild = {40, 40, 40, 40, 40, 40, 40, 40, 30, 50, 30, 50, 30, 50, 30, 50};
        assertThat(findings(Pelt.MEAN_AND_VARIANCE, better(), wild).getFirst().number("penalty"))
                .hasValue(4 * Math.log(16));
        assertThat(findings(Pelt.MEAN, better(), 48, 49, 48, 50, 49, 38, 37, 39, 38)
                        .getFirst()
                        .number("penalty"))
                .hasValue(3 * Math.log(9));
        assertThat(Penalty.BIC.times(2).times(3).of(10, 1)).isCloseTo(12 * Math.log(10), within(1e-12));
        assertThat(Penalty.SIC0.of(10, 2)).isCloseTo(2 * Math.log(10), within(1e-12));
        assertThat(Penalty.of(0).of(10, 2)).isZero();
    }

    private static Stream<String> texts(Criterion rule, Background background, double... x) {
        return findings(rule, background, x).stream()
                .map(finding -> finding.explanation().code() + ": "
                        + finding.explanation().english());
    }

    private static Offer offer(String name) {
        return ShiftOffers.ALL.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
