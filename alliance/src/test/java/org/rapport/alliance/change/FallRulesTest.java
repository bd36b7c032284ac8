package org.rapport.alliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.change.Given.NO;
import static org.rapport.alliance.change.Given.only;
import static org.rapport.alliance.change.Given.rule;
import static org.rapport.alliance.change.Given.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FallRulesTest {
    @Test
    void strauss_holds_each_score_against_the_best_so_far_and_sees_the_return() {
        List<Finding> found = said("strauss-type", Map.of(), 36, 30, NO, 35, 34, 36, 35);
        assertThat(found).extracting(Finding::session).containsExactly(5, 6);
        assertThat(found.getFirst().previousSession()).hasValue(1);
        assertThat(found.getFirst().magnitude()).hasValue(2);
        assertThat(found.getFirst().explanation().english())
                .isEqualTo(
                        "In session 5 the score was 2.0 points worse than in session 1, the best so far. 2.0 points or"
                                + " more are flagged.");
        assertThat(found.getLast().kind()).isEqualTo(FindingKind.REPAIR);
        assertThat(found.getLast().session()).isEqualTo(6);
    }

    @Test
    void strauss_returns_only_within_its_tolerance() {
        assertThat(kinds(said("strauss-type", Map.of(), 36, 36, 30, 35.5)))
                .containsExactly(FindingKind.RUPTURE, FindingKind.REPAIR);
        assertThat(kinds(said("strauss-type", Map.of(), 36, 36, 30, 35.4))).containsExactly(FindingKind.RUPTURE);
    }

    @Test
    void stiles_sees_a_deflection_that_came_back_and_only_in_courses_it_looks_at() {
        double[] course = {30, 32, 30, 32, 31, 20, 31, 32, 33, 31, 33, 34};
        Finding found = only(said("stiles-type", Map.of(), course));
        assertThat(found.session()).isEqualTo(12);
        assertThat(found.number("atSession")).hasValue(6);
        assertThat(found.previousSession()).hasValue(5);
        assertThat(found.magnitude()).hasValue(11);
        double[] falling = {40, 40, 38, 39, 38, 26, 36, 35, 34, 33, 32, 31};
        assertThat(said("stiles-type", Map.of(), falling)).isEmpty();
        assertThat(said("stiles-type", Map.of("gate", "none"), falling)).hasSize(1);
        double[] stays = {20, 22, 21, 22, 31, 20, 21, 22, 21, 22, 23, 22};
        assertThat(said("stiles-type", Map.of("gate", "none", "recover", "0.9"), stays))
                .isEmpty();
    }

    @Test
    void stiles_asks_for_as_much_restlessness_as_is_typical() {
        double[] calm = {30, 30.1, 30, 30.1, 30, 29, 30, 30.1, 30, 30.2, 30, 30.2};
        assertThat(said("stiles-type", Map.of(), calm)).isEmpty();
        assertThat(said("stiles-type", Map.of("gate", "slope"), calm)).hasSize(1);
        assertThat(only(said(rule("stiles-type", Map.of()), Background.of(Given.FORTY), calm))
                        .status())
                .isEqualTo(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void leaving_the_tested_step_out_unmasks_it() {
        double[] masked = {30, 31, 30, 31, 26, 31, 30};
        Criterion with = rule("stiles-type", Map.of("gate", "none", "leave-out", "false"));
        Criterion without = rule("stiles-type", Map.of("gate", "none", "leave-out", "true"));
        double kWith = said(with, Given.KNOWN, masked).size();
        assertThat(kWith).isZero();
        Finding found = only(said(without, Given.KNOWN, masked));
        assertThat(found.number("atSession")).hasValue(5);
        // The other steps are -1, 1, -1, -5, 1 points for the worse: mean -1, SD √6.
        assertThat(found.number("sd").orElseThrow()).isCloseTo(Math.sqrt(6), within(1e-9));
        assertThat(found.number("threshold").orElseThrow()).isCloseTo(-1 + 2 * Math.sqrt(6), within(1e-9));
    }

    @Test
    void stevens_sees_a_fall_when_it_has_come_back_in_time() {
        Finding found = only(said("stevens-type", Map.of("items", "4"), 30, 26, 28, NO, 30, 31));
        assertThat(found.session()).isEqualTo(5);
        assertThat(found.number("atSession")).hasValue(2);
        assertThat(found.number("returnSession")).hasValue(5);
        assertThat(said("stevens-type", Map.of("items", "4"), 30, 27, 28, 30)).isEmpty();
        assertThat(said("stevens-type", Map.of("items", "4", "within", "2"), 30, 26, 28, 29, 30))
                .isEmpty();
        assertThat(said("stevens-type", Map.of("items", "4", "within", "3"), 30, 26, 28, 29, 30))
                .hasSize(1);
    }

    @Test
    void gumz_has_two_thresholds_and_takes_the_stricter_spread() {
        assertThat(said("gumz", Map.of(), 30, 28))
                .extracting(finding -> finding.explanation().code())
                .containsExactly("gumz.mild");
        assertThat(said("gumz", Map.of(), 30, 26).getFirst().explanation().english())
                .isEqualTo(
                        "In session 2 the score was 4.0 points worse than in session 1. 2.0 points or more are flagged,"
                                + " from 4.0 on as large.");
        assertThat(said("gumz", Map.of(), 30, 28.1)).isEmpty();
        // Seven steps of 6 up and down: own SD 6.4 from the sixth on.
        double[] restless = {30, 36, 30, 36, 30, 36, 30, 36, 31};
        assertThat(said("gumz", Map.of(), restless))
                .extracting(Finding::session)
                .containsExactly(3, 5, 7);
        assertThat(said("gumz", Map.of("own", "all"), restless)).isEmpty();
        assertThat(said("gumz", Map.of("own", "all", "k", "0.75"), restless))
                .extracting(Finding::session)
                .containsExactly(9, 9, 9, 9);
    }

    @Test
    void gumz_without_a_cohort_needs_the_own_spread_and_is_silent_about_a_flat_line() {
        Criterion rule = rule("gumz", Map.of("own-from", "2"));
        Background unknown = Background.of(Given.FORTY);
        assertThat(only(said(rule, unknown, 40, 40, 40, 40)).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(only(said(rule, unknown, 30, 30, 30, 30)).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(only(said(rule, unknown, 30, 31)).explanation().code()).isEqualTo("gumz.no-spread");
        assertThat(said(rule, unknown, 30, 31, 30, 25))
                .extracting(Finding::session)
                .containsExactly(4);
    }

    @Test
    void srs_flags_low_scores_and_points_down() {
        List<Finding> found = said("srs-type", Map.of(), 38, 37, 37, 36);
        assertThat(found).extracting(Finding::session).containsExactly(2, 4, 4);
        assertThat(kinds(found)).containsExactly(FindingKind.RUPTURE, FindingKind.LOW, FindingKind.RUPTURE);
        assertThat(said("srs-type", Map.of("parts", "cutoff"), 38, 37, 37, 36)).hasSize(1);
        assertThat(said("srs-type", Map.of("parts", "drop"), 38, 37, 37, 36)).hasSize(2);
        Background open = Background.of(Ruler.open(Direction.HIGHER_IS_BETTER));
        assertThat(only(said(rule("srs-type", Map.of()), open, 38, 37))
                        .explanation()
                        .code())
                .isEqualTo("srs-type.no-range");
        assertThat(said(rule("srs-type", Map.of("parts", "drop")), open, 38, 37))
                .hasSize(1);
    }

    @Test
    void a_reliable_worsening_is_seen_from_the_score_before_or_from_the_best() {
        // S_diff = 2 from the cohort, so more than 3.92 points.
        assertThat(said("rci-step", Map.of(), 36, 33, 30)).isEmpty();
        Finding found = only(said("rci-from-max", Map.of(), 36, 33, 30));
        assertThat(found.session()).isEqualTo(3);
        assertThat(found.previousSession()).hasValue(1);
        assertThat(found.number("index").orElseThrow()).isCloseTo(3, within(1e-9));
        assertThat(said("rci-step", Map.of(), 36, 32)).hasSize(1);
        assertThat(said("rci-step", Map.of("sd", "5", "reliability", "0.8"), 36, 30))
                .isEmpty();
        assertThat(said("rci-step", Map.of("sd", "5", "reliability", "0.8"), 36, 29))
                .hasSize(1);
    }

    @Test
    void other_forms_need_a_mean_and_are_silent_without_one() {
        Map<String, String> settings = Map.of("form", "edwards-nunnally", "sd", "10", "reliability", "0.75");
        assertThat(only(said(rule("rci-step", settings), Background.of(Given.FORTY), 30, 10))
                        .status())
                .isEqualTo(FindingStatus.NOT_ENOUGH);
        // Expected after 30 with mean 34: 31; SEM 5.
        Finding found = only(said("rci-step", settings, 30, 20));
        assertThat(found.number("index").orElseThrow()).isCloseTo(2.2, within(1e-9));
    }

    @Test
    void a_fall_that_is_not_made_good_is_known_after_three_more_scores() {
        Finding found = only(said("no-return", Map.of(), 36, 30, 32, NO, 33, 34));
        assertThat(found.session()).isEqualTo(6);
        assertThat(found.number("atSession")).hasValue(2);
        assertThat(said("no-return", Map.of(), 36, 30, 32, 35, 30)).isEmpty();
        assertThat(said("no-return", Map.of(), 36, 33, 33, 33, 33)).isEmpty();
        assertThat(only(said("no-return", Map.of(), 36, 30, 32)).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void every_rule_declares_its_settings_as_they_are_offered() {
        ChangeOffers.ALL.forEach(offer -> {
            Criterion rule = offer.with(Map.of());
            assertThat(rule.statement().key().name()).isEqualTo(offer.name());
            assertThat(rule.statement().parameters().keySet())
                    .isEqualTo(offer.defaults().keySet());
            assertThat(offer.with(rule.statement().parameters())).isEqualTo(rule);
            assertThat(offer.defaults()).containsKey(offer.strictness());
            assertThat(rule.statement().cannotSay()).isNotBlank();
        });
    }

    private static List<FindingKind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }
}
