package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndividualsChartTest {
    private static final Ruler FORTY =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(40), 1);
    private static final double NO = Double.NaN;

    @Test
    void a_fall_below_what_was_usual_before_is_known_on_the_day() {
        Finding found = only(said(Map.of(), 30, 32, 30, 32, 30, 20));
        assertThat(found.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(found.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(found.session()).isEqualTo(6);
        assertThat(found.number("center").orElseThrow()).isCloseTo(30.8, within(1e-12));
        assertThat(found.number("sd").orElseThrow()).isCloseTo(2 / 1.128, within(1e-12));
        assertThat(found.magnitude().orElseThrow()).isCloseTo(10.8, within(1e-12));
        assertThat(found.explanation().code()).isEqualTo("xmr.rule-1");
        assertThat(found.explanation().english())
                .isEqualTo(
                        "The score of session 6 was 10.8 points worse than what is usual for this person (30.8); more"
                                + " than 5.3 is flagged.");
    }

    @Test
    void a_rise_is_flagged_only_when_both_sides_are_asked_for_and_is_a_gain() {
        assertThat(said(Map.of(), 30, 32, 30, 32, 30, 40)).isEmpty();
        Finding found = only(said(Map.of("sides", "both"), 30, 32, 30, 32, 30, 40));
        assertThat(found.kind()).isEqualTo(FindingKind.GAIN);
        assertThat(found.magnitude().orElseThrow()).isCloseTo(9.2, within(1e-12));
    }

    @Test
    void a_flat_line_at_the_best_end_is_untestable_and_elsewhere_not_enough() {
        assertThat(only(said(Map.of(), 40, 40, 40, 40, 40, 40)).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(only(said(Map.of(), 40, 40, 40, 40, 40, 10)).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(only(said(Map.of(), 30, 30, 30, 30, 30, 10)).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(only(said(Map.of("baseline", "all"), 40, 40, 40, 40, 40)).status())
                .isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(only(said(Map.of("baseline", "3"), 40, 40, 40, 10, 20)).status())
                .isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(only(said(Map.of("baseline", "3"), 39, 39, 39, 10))
                        .explanation()
                        .code())
                .isEqualTo("xmr.flat");
    }

    @Test
    void too_few_scores_are_not_enough_and_say_how_many_are_needed() {
        Finding found = only(said(Map.of(), 30, 32, NO, 30, 32, 30, NO));
        assertThat(found.status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(found.session()).isEqualTo(7);
        assertThat(found.explanation().english())
                .isEqualTo("There are 5 scores; 6 are needed to see what is usual for this person.");
        assertThat(only(said(Map.of())).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void a_step_over_a_missing_session_is_no_moving_range_unless_bridged() {
        double[] x = {30, 32, NO, 20, 22};
        Limits plain = new Limits(Width.PLAIN);
        plain.read(x, 0, x.length);
        assertThat(plain.sigma()).isCloseTo(2 / 1.128, within(1e-12));
        Limits bridged = new Limits(new Width(Spread.MEAN_RANGE, false, true));
        bridged.read(x, 0, x.length);
        assertThat(bridged.sigma()).isCloseTo((2 + 12 + 2) / 3.0 / 1.128, within(1e-12));
    }

    @Test
    void screening_leaves_out_large_moving_ranges_once() {
        double[] x = {30, 31, 30, 31, 30, 10, 30, 31, 30, 31, 30};
        Limits screened = new Limits(new Width(Spread.MEAN_RANGE, true, false));
        screened.read(x, 0, x.length);
        // Mean range (8 · 1 + 2 · 20) / 10 = 4.8, limit 15.7: the two of 20 go.
        assertThat(screened.sigma()).isCloseTo(1 / 1.128, within(1e-12));
        Limits median = new Limits(new Width(Spread.MEDIAN_RANGE, false, false));
        median.read(x, 0, x.length);
        assertThat(median.sigma()).isCloseTo(1 / 0.954, within(1e-12));
    }

    @Test
    void the_limit_of_moving_ranges_is_3_267_times_their_mean() {
        Limits screened = new Limits(new Width(Spread.MEAN_RANGE, true, false));
        // 3.273 times the mean of the six ranges goes, 3.260 times stays.
        screened.read(new double[] {0, 1, 0, 1, 0, 1, 7}, 0, 7);
        assertThat(screened.sigma()).isCloseTo(1 / 1.128, within(1e-12));
        screened.read(new double[] {0, 1, 0, 1, 0, 1, 6.95}, 0, 7);
        assertThat(screened.sigma()).isCloseTo(10.95 / 6 / 1.128, within(1e-12));
    }

    @Test
    void a_score_on_the_center_of_those_before_ends_a_run() {
        double[] x = {7, 3, 6, 2, 7, 5, 4, 4, 4, 4, 4, 4, 4, 4};
        // The mean of the first six is 5; the last eight lie below it.
        assertThat(said(Map.of("baseline", "6", "rules", "western-electric"), x))
                .extracting(Finding::session)
                .containsExactly(14);
        assertThat(said(Map.of("rules", "western-electric"), 1, 2, 3, 1, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2))
                .isEmpty();
    }

    @Test
    void looking_back_it_is_known_in_the_last_session_and_says_which_session_it_is_about() {
        Finding found = only(said(Map.of("baseline", "all", "screen", "true"), 30, 31, 30, 31, 30, 10, 30, 31, 30, NO));
        assertThat(found.session()).isEqualTo(9);
        assertThat(found.number("atSession")).hasValue(6);
    }

    @Test
    void within_a_fixed_baseline_it_is_known_when_the_baseline_is_full() {
        Criterion rule = Compare.offered("xmr", Map.of("baseline", "9", "spread", "median-range"));
        assertThat(rule.statement().timing()).isEqualTo(Timing.LATER);
        assertThat(Compare.said(rule, FORTY, 30, 31, 30, 31, 10, 31, 30, 31, 30, 31, 10))
                .extracting(Finding::session)
                .containsExactly(9, 11);
    }

    @Test
    void patterns_are_flagged_with_the_rule_that_saw_them() {
        List<Finding> found = Compare.said(
                Compare.offered("western-electric", Map.of("baseline", "8")),
                FORTY,
                30,
                32,
                30,
                32,
                30,
                32,
                30,
                32,
                30,
                30,
                30,
                30,
                30,
                30,
                30,
                30);
        assertThat(found)
                .extracting(finding -> finding.explanation().code())
                .containsExactly("western-electric.rule-4");
        assertThat(found.getFirst().session()).isEqualTo(16);
    }

    @Test
    void settings_that_do_not_go_together_are_refused_in_words() {
        assertThatThrownBy(() -> Compare.offered("xmr", Map.of("screen", "true")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("baseline=expanding");
        assertThatThrownBy(() -> Compare.offered("xmr", Map.of("baseline", "all", "screen", "true", "spread", "sd")))
                .isInstanceOf(Parameters.NotUsable.class);
        assertThatThrownBy(() -> Compare.offered("xmr", Map.of("baseline", "1")))
                .isInstanceOf(Parameters.NotUsable.class);
        assertThatThrownBy(() -> Compare.offered("xmr", Map.of("baseline", "half")))
                .hasMessage("'xmr': 'baseline' is a number, not 'half'; or it is all or expanding");
    }

    @Test
    void every_chart_declares_its_settings_as_they_are_offered() {
        ChartOffers.ALL.forEach(offer -> {
            Criterion rule = offer.with(Map.of());
            assertThat(rule.statement().key().name()).isEqualTo(offer.name());
            assertThat(rule.statement().parameters().keySet())
                    .isEqualTo(offer.defaults().keySet());
            assertThat(offer.with(rule.statement().parameters())).isEqualTo(rule);
            assertThat(rule.statement().cannotSay()).isNotBlank();
        });
    }

    private static List<Finding> said(Map<String, String> settings, double... scores) {
        return Compare.said(Compare.offered("xmr", settings), FORTY, scores);
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
