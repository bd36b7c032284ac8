package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibratedStepDropTest {
    private final CalibratedStepDrop rule = CalibratedStepDrop.DEFAULT;

    @Test
    void a_fall_beyond_k_spreads_is_flagged_with_its_numbers() {
        Finding finding = latest(Given.scores(14, 13, 14, 10));
        assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(finding.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(finding.session()).isEqualTo(4);
        assertThat(finding.previousSession()).hasValue(3);
        assertThat(finding.magnitude()).hasValue(4);
        assertThat(finding.number("k").orElseThrow()).isCloseTo(2.3619, within(1e-4));
        assertThat(finding.number("threshold").orElseThrow()).isCloseTo(3.5428, within(1e-4));
        assertThat(finding.falseAlarm().rate().orElseThrow()).isBetween(0.09, 0.10);
        assertThat(finding.explanation().code()).isEqualTo("step-drop.flagged");
        assertThat(finding.explanation().english())
                .isEqualTo("In session 4 the score was 4.0 points worse than in session 3. 3.5 points or more are"
                        + " flagged. With nothing wrong, at most 10 in 100 relationships get such a flag within 12"
                        + " sessions.");
    }

    @Test
    void a_smaller_fall_and_any_rise_are_clear() {
        assertThat(latest(Given.scores(14, 13, 14, 11)).status()).isEqualTo(FindingStatus.CLEAR);
        assertThat(latest(Given.scores(4, 14)).status()).isEqualTo(FindingStatus.CLEAR);
    }

    @Test
    void the_first_score_is_not_enough_and_no_score_is_no_finding() {
        assertThat(latest(Given.scores(2)).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(rule.examine(Given.scores())).isEmpty();
    }

    @Test
    void a_rise_is_the_fall_where_higher_is_worse() {
        Measure worse = Given.measure(Direction.HIGHER_IS_WORSE, new Range(0, 16), 1.5);
        assertThat(latest(Given.scores(worse, 2, 6)).status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(latest(Given.scores(worse, 6, 2)).status()).isEqualTo(FindingStatus.CLEAR);
    }

    @Test
    void a_declined_session_between_hides_nothing_and_is_nothing() {
        Series series = Given.scores(14, 13)
                .with(Point.missing(3, MissingReason.DECLINED))
                .with(Point.scored(4, 8));
        assertThat(rule.examine(series)).extracting(Finding::session).containsExactly(1, 2, 4);
        assertThat(latest(series).status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(latest(series).previousSession()).hasValue(2);
        assertThat(rule.examineLatest(series.upTo(3))).isEmpty();
    }

    @Test
    void a_restless_relationship_is_held_to_its_own_wider_spread_from_six_earlier_steps_on() {
        Series restless = Given.scores(4, 7, 4, 7, 4, 7, 4, 8);
        assertThat(latest(restless.with(Point.scored(9, 4))).status()).isEqualTo(FindingStatus.CLEAR);
        assertThat(latest(restless.with(Point.scored(9, 4))).number("ownSd").orElseThrow())
                .isGreaterThan(3);
        Series calm = Given.scores(8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(latest(calm.with(Point.scored(9, 4))).numbers()).containsEntry("sd", 1.5);
        assertThat(latest(calm.with(Point.scored(9, 4))).status()).isEqualTo(FindingStatus.FLAGGED);
    }

    @Test
    void the_tested_fall_never_widens_its_own_limit() {
        Series calm = Given.scores(10, 10, 10, 10, 10, 10, 10, 10);
        double small = latest(calm.with(Point.scored(9, 9))).number("threshold").orElseThrow();
        double large = latest(calm.with(Point.scored(9, 0))).number("threshold").orElseThrow();
        assertThat(large).isEqualTo(small);
    }

    @Test
    void a_flat_line_at_the_ceiling_is_untestable_and_never_clear() {
        assertThat(latest(Given.scores(16, 16, 16, 16)).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(latest(Given.scores(16, 16, 16, 16, 12)).status()).isEqualTo(FindingStatus.FLAGGED);
    }

    @Test
    void a_score_too_low_to_fall_says_that_it_could_not_fire() {
        assertThat(latest(Given.scores(9, 6, 3, 2)).explanation().code()).isEqualTo("step-drop.no-room");
    }

    @Test
    void without_a_known_spread_nothing_is_claimed() {
        Measure known = Given.scores(14, 2).measure();
        Measure unknown =
                new Measure(known.instrument(), known.scale(), known.direction(), known.range(), Optional.empty());
        assertThat(latest(Given.scores(unknown, 14, 2)).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void the_limit_stays_over_the_planned_sessions_and_gets_stricter_after() {
        AlarmBudget budget = rule.budget();
        assertThat(budget.k(2)).isEqualTo(budget.k(12));
        assertThat(budget.k(13)).isGreaterThan(budget.k(12));
        assertThat(budget.k(30)).isGreaterThan(budget.k(13)).isLessThan(2.71);
    }

    @Test
    void senseless_settings_are_a_bug() {
        assertThatThrownBy(() -> new CalibratedStepDrop(0, 12, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalibratedStepDrop(0.1, 1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalibratedStepDrop(0.1, 12, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_rule_of_the_clinic_declares_itself() {
        List<Criterion> clinic = Preset.CLINIC.criteria();
        assertThat(clinic).extracting(rule -> rule.statement().key().name()).doesNotHaveDuplicates();
        assertThat(clinic).allSatisfy(rule -> {
            assertThat(rule.statement().citation()).isNotBlank();
            assertThat(rule.statement().says()).isNotBlank();
            assertThat(rule.statement().cannotSay()).isNotBlank();
            assertThat(rule.falseAlarm(12).basis()).isNotBlank();
        });
    }

    private Finding latest(Series series) {
        return rule.examineLatest(series).orElseThrow();
    }
}
