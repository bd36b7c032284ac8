package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.shift.Given.better;
import static org.rapport.alliance.shift.Given.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShiftRulesTest {
    private static final double NONE = Double.NaN;
    private static final double[] FALL = {48, 49, 47, 48, 50, 49, 38, 37, 39, 38, 47, 48};
    private static final RunPrior GOLDEN =
            new RunPrior(OptionalDouble.of(48), OptionalDouble.of(5), OptionalDouble.of(2), OptionalDouble.empty());

    @Test
    void pelt_tells_a_change_of_level_at_the_end_of_the_course_with_its_numbers() {
        List<Finding> found = findings(Pelt.MEAN, better(), 48, 49, NONE, 48, 50, 49, 38, NONE, 37, 39, 38);
        assertThat(found).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
            assertThat(finding.kind()).isEqualTo(FindingKind.SHIFT);
            assertThat(finding.session()).isEqualTo(11);
            assertThat(finding.previousSession()).hasValue(6);
            assertThat(finding.number("atSession")).hasValue(7);
            assertThat(finding.number("direction")).hasValue(-1);
            assertThat(finding.magnitude().orElseThrow()).isCloseTo(10.8, within(1e-12));
            assertThat(finding.explanation().english())
                    .isEqualTo(
                            "Looking back from session 11: between session 6 and session 7 the scores went from 48.8 to"
                                    + " 38.0 on average, 10.8 points worse. With more sessions this may change.");
        });
    }

    @Test
    void equal_scores_in_a_row_are_no_change_of_spread_by_themselves() {
        double[] flatInBetween = {55, 56, 56, 55, 55, 55, 54, 56, 55, 54, 56, 55};
        Criterion asTheRPackage = offer("pelt-meanvar").with(Map.of("compat", "changepoint"));
        assertThat(findings(Pelt.MEAN_AND_VARIANCE, better(), flatInBetween)).isEmpty();
        assertThat(findings(asTheRPackage, better(), flatInBetween)).isNotEmpty();
    }

    @Test
    void a_change_of_spread_alone_is_told_as_such() {
        double[] wild = {40, 40, 40, 40, 40, 40, 40, 40, 30, 50, 30, 50, 30, 50, 30, 50};
        assertThat(findings(Pelt.MEAN, better(), wild)).isEmpty();
        assertThat(findings(Pelt.MEAN_AND_VARIANCE, better(), wild))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.explanation().code()).isEqualTo("pelt-meanvar.spread");
                    assertThat(finding.number("atSession")).hasValue(9);
                    assertThat(finding.magnitude()).hasValue(0);
                });
    }

    @Test
    void pelt_says_why_it_could_test_nothing_and_is_silent_when_nothing_changed() {
        assertThat(findings(Pelt.MEAN, better(), 48, 48, 48))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.NOT_ENOUGH);
        assertThat(findings(Pelt.MEAN, better(), 60, 60, 60, 60, 60))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.UNTESTABLE_CEILING);
        assertThat(findings(Pelt.MEAN, better(), 48, 48, 48, 48, 48)).isEmpty();
        assertThat(findings(Pelt.MEAN, better())).hasSize(1);
    }

    @Test
    void the_run_length_alarm_fires_on_the_day_the_level_falls_and_for_repairs_when_it_is_back() {
        Bocpd rule = new Bocpd(GOLDEN, 0.1, RunAlarm.DEFAULT);
        assertThat(findings(rule, better(), FALL)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.RUPTURE);
            assertThat(finding.session()).isEqualTo(7);
            assertThat(finding.previousSession()).hasValue(6);
            assertThat(finding.number("probability").orElseThrow()).isCloseTo(.997678, within(5e-7));
            assertThat(finding.number("runLength")).hasValue(1);
            assertThat(finding.magnitude().orElseThrow()).isGreaterThan(8);
            assertThat(finding.explanation().english())
                    .startsWith(
                            "In session 7 the scores have, with about 100 chances in 100, just left the level they were at, for"
                                    + " the worse: before, 48.");
        });
        Bocpd both = new Bocpd(GOLDEN, 0.1, new RunAlarm(0.5, 1, 4, RunAlarm.Direction.BOTH));
        assertThat(findings(both, better(), FALL))
                .extracting(Finding::kind, Finding::session)
                .containsExactly(tuple(FindingKind.RUPTURE, 7), tuple(FindingKind.REPAIR, 11));
        Bocpd repairs = new Bocpd(GOLDEN, 0.1, new RunAlarm(0.5, 1, 4, RunAlarm.Direction.BETTER));
        assertThat(findings(repairs, better(), FALL))
                .extracting(Finding::session)
                .containsExactly(11);
    }

    @Test
    void the_first_scores_always_begin_a_run_and_are_not_told() {
        Bocpd early = new Bocpd(GOLDEN, 0.1, new RunAlarm(0.05, 2, 2, RunAlarm.Direction.BOTH));
        assertThat(findings(early, better(), 48, 46, 48)).isNotEmpty();
        Bocpd rule = new Bocpd(GOLDEN, 0.1, new RunAlarm(0.05, 2, 4, RunAlarm.Direction.BOTH));
        assertThat(findings(rule, better(), 48, 46, 48))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void without_a_cohort_and_without_numbers_nothing_can_be_said() {
        Background alone = Background.of(better().ruler());
        for (Criterion rule : List.of(Bocpd.KNOWN, Bocpd.UNKNOWN, ExpectedTrajectory.DEFAULT)) {
            assertThat(findings(rule, alone, FALL))
                    .extracting(Finding::status)
                    .containsExactly(FindingStatus.NOT_ENOUGH);
        }
        assertThat(findings(new Bocpd(GOLDEN, 0.1, RunAlarm.DEFAULT), alone, FALL))
                .hasSize(1);
        assertThat(findings(Bocpd.UNKNOWN, better(), FALL))
                .extracting(Finding::session)
                .contains(7);
    }

    @Test
    void the_expected_course_given_the_first_score_is_what_the_formula_says() {
        Trajectory expected = new Trajectory(Given.cohort(48, 1));
        expected.ofOneWho(1, 40);
        expected.at(4);
        double shared = 25 + 4 * 0.3 * 0.3 * 0.3;
        assertThat(expected.level()).isCloseTo(48 + Math.log(4) - 8 * shared / 29, within(1e-12));
        assertThat(expected.spread()).isCloseTo(Math.sqrt(29 - shared * shared / 29), within(1e-12));
        expected.ofAnybody();
        expected.at(0);
        assertThat(expected.level()).isEqualTo(48);
        assertThat(expected.spread()).isCloseTo(Math.sqrt(29), within(1e-12));
    }

    @Test
    void two_low_scores_of_three_are_off_the_expected_course_and_one_is_not() {
        ExpectedTrajectory rule = ExpectedTrajectory.DEFAULT;
        assertThat(findings(rule, better(), 48, 49, 40, 49, 49)).isEmpty();
        assertThat(findings(rule, better(), 48, 49, 40, 49, 41, NONE, 49))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.LOW);
                    assertThat(finding.session()).isEqualTo(5);
                    assertThat(finding.magnitude().orElseThrow())
                            .isCloseTo(finding.number("lower").orElseThrow() - 41, within(1e-12));
                });
        assertThat(findings(rule, better(), 48, 40, 40, 40))
                .extracting(Finding::session)
                .containsExactly(3, 4);
        assertThat(findings(
                        rule,
                        new Background(Ruler.open(Direction.HIGHER_IS_WORSE), Optional.of(Given.cohort(20, 1))),
                        20,
                        30,
                        30))
                .singleElement()
                .satisfies(finding -> assertThat(finding.number("upper")).isPresent());
    }

    @Test
    void the_present_score_must_be_low_itself_and_low_ones_long_ago_do_not_count() {
        ExpectedTrajectory rule = ExpectedTrajectory.DEFAULT;
        assertThat(findings(rule, better(), 48, 40, 40, 49))
                .extracting(Finding::session)
                .containsExactly(3);
        assertThat(findings(rule, better(), 48, 40, 49, 49, 40)).isEmpty();
    }

    @Test
    void the_expected_course_begins_where_the_first_score_is_and_may_rise_and_wander() {
        Trajectory expected = new Trajectory(new Cohort(0, 30, 3, 2, 0.5, 0, 0.25, 0.5, 10, "assumed"));
        expected.ofOneWho(3, 32);
        expected.at(5);
        double shared = 9 + 4 * 0.25 + 0.25 * 2;
        double first = 13 + 0.25 * 2;
        assertThat(expected.level()).isCloseTo(31 + shared / first * (32 - 30.5), within(1e-12));
        assertThat(expected.spread()).isCloseTo(Math.sqrt(14 - shared * shared / first), within(1e-12));
    }

    @Test
    void the_alarm_counts_scores_from_the_one_it_may_first_tell() {
        for (int from : new int[] {7, 8}) {
            Bocpd rule = new Bocpd(GOLDEN, 0.1, new RunAlarm(0.5, 1, from, RunAlarm.Direction.WORSE));
            assertThat(findings(rule, better(), FALL)).hasSize(from == 7 ? 1 : 0);
        }
    }

    @Test
    void best_scores_alone_are_no_information_also_with_gaps_and_the_last_score_counts_as_the_end() {
        for (Criterion rule : List.of(Pelt.MEAN, Bocpd.UNKNOWN, ExpectedTrajectory.DEFAULT)) {
            assertThat(findings(rule, better(), 60, NONE, 60, 60, 60, 60, NONE))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
                        assertThat(finding.session()).isEqualTo(6);
                    });
        }
    }

    @Test
    void settings_are_read_and_the_rules_say_what_they_are_set_to() {
        for (Offer offer : ShiftOffers.ALL) {
            Criterion rule = offer.with(Map.of());
            assertThat(rule.statement().key().name()).isEqualTo(offer.name());
            assertThat(rule.statement().parameters().keySet())
                    .isEqualTo(offer.defaults().keySet());
            assertThat(offer.defaults()).containsKey(offer.strictness());
            assertThat(Catalogue.named(offer.name())).contains(offer);
            assertThat(rule.falseAlarm(12).rate()).isPresent();
            offer.defaults()
                    .forEach((name, value) ->
                            assertThat(offer.with(Map.of(name, value))).isEqualTo(rule));
        }
        assertThat(offer("pelt-mean").with(Map.of("penalty", "3.5", "times", "2", "min", "3", "scores", "raw")))
                .isEqualTo(new Pelt(SegmentModel.MEAN, Penalty.of(3.5).times(2), 3, Scaling.RAW));
        assertThat(offer("bocpd-known")
                        .with(Map.of("mean", "48", "sd-between", "5", "sd-within", "2", "hazard", "0.1")))
                .isEqualTo(new Bocpd(GOLDEN, 0.1, RunAlarm.DEFAULT));
        assertThatThrownBy(() -> offer("pelt-mean").with(Map.of("penalty", "AIC")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("MBIC");
        assertThatThrownBy(() -> offer("pelt-mean").with(Map.of("scores", "raw", "compat", "changepoint")))
                .isInstanceOf(Parameters.NotUsable.class);
        assertThatThrownBy(() -> offer("expected-trajectory").with(Map.of("times", "4")))
                .isInstanceOf(Parameters.NotUsable.class);
    }

    private static Offer offer(String name) {
        return ShiftOffers.ALL.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
