package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuddenChangeTest {
    private static final double NA = Double.NaN;
    private static final SuddenChange GAIN = SuddenChange.usual(Sought.GAIN, 7);
    private static final SuddenChange LOSS = SuddenChange.usual(Sought.LOSS, 7);
    private static final Ruler SYMPTOMS =
            new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.of(0), OptionalDouble.of(63), 1);
    private static final Ruler ALLIANCE =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(12), OptionalDouble.of(60), 1);

    @Test
    void a_gain_is_told_with_its_numbers() {
        Finding finding = only(GAIN, SYMPTOMS, 30, 31, 29, 15, 16, 14, 13);
        assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(finding.kind()).isEqualTo(FindingKind.GAIN);
        assertThat(finding.previousSession()).hasValue(3);
        assertThat(finding.session()).isEqualTo(5);
        assertThat(finding.magnitude()).hasValue(14);
        assertThat(finding.explanation().code()).isEqualTo("sudden-gain.flagged");
        assertThat(finding.explanation().english())
                .isEqualTo("From session 3 to session 4 the score got 14.0 points better, and the sessions around bear"
                        + " it out.");
        assertThat(finding.numbers())
                .containsEntry("score2n", 30.0)
                .containsEntry("scoreN", 29.0)
                .containsEntry("scoreN3", 14.0)
                .containsEntry("cutoff", 7.0)
                .containsEntry("shareCutoff", 7.25)
                .containsEntry("preMean", 30.0)
                .containsEntry("postMean", 15.0)
                .containsEntry("pooledSd", 1.0)
                .containsEntry("txChange", 17.0)
                .containsEntry("reversalValue", 22.0)
                .containsEntry("reversal", 0.0);
        assertThat(finding.number("criticalValue").orElseThrow()).isCloseTo(2.776445, within(1e-6));
        assertThat(finding.number("changeProportion").orElseThrow()).isCloseTo(14.0 / 17, within(1e-12));
    }

    @Test
    void which_way_is_better_follows_from_the_scale_but_not_in_the_package() {
        double[] falling = {50, 51, 49, 30, 31, 29};
        assertThat(flagged(GAIN, SYMPTOMS, falling)).hasSize(1);
        assertThat(flagged(LOSS, ALLIANCE, falling)).hasSize(1);
        assertThat(flagged(GAIN, ALLIANCE, falling)).isEmpty();
        assertThat(flagged(GAIN.asInThePackage(), ALLIANCE, falling)).hasSize(1);
        assertThat(flagged(LOSS.asInThePackage(), ALLIANCE, falling)).isEmpty();
    }

    @Test
    void a_loss_is_a_quarter_of_the_score_before_but_anything_in_the_package() {
        double[] small = {30, 30, 30, 37, 37, 37};
        double[] large = {30, 30, 30, 38, 38, 38};
        assertThat(flagged(LOSS, SYMPTOMS, small)).isEmpty();
        assertThat(flagged(LOSS, SYMPTOMS, large)).hasSize(1);
        assertThat(flagged(LOSS.asInThePackage(), SYMPTOMS, small)).hasSize(1);
    }

    @Test
    void a_share_is_taken_of_what_lies_above_the_low_end_of_the_scale() {
        // 48 lies 36 above 12, a quarter of which is 9.
        assertThat(flagged(LOSS, ALLIANCE, 48, 48, 48, 39, 39, 39)).hasSize(1);
        assertThat(flagged(LOSS, ALLIANCE, 48, 48, 48, 40, 40, 40)).isEmpty();
    }

    @Test
    void it_is_known_as_soon_as_the_rule_says_so_and_goes_on_saying_so() {
        assertThat(only(GAIN, SYMPTOMS, 30, 31, 29, 15, 16).session()).isEqualTo(5);
        // Two scores after are too far apart for 3.182, three of them are enough.
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, 29, 20, 26)).isEmpty();
        assertThat(only(GAIN, SYMPTOMS, 30, 31, 29, 20, 26, 20).session()).isEqualTo(6);
        // What two scores after bear out, the third takes away again.
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, 29, 15, 15)).hasSize(1);
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, 29, 15, 15, 29)).isEmpty();
    }

    @Test
    void a_missing_score_next_to_the_step_leaves_it_untested_and_one_further_off_does_not() {
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, NA, 15, 16, 14)).isEmpty();
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, 29, NA, 16, 14)).isEmpty();
        assertThat(flagged(GAIN, SYMPTOMS, 30, NA, 29, 15, NA, 14)).hasSize(1);
    }

    @Test
    void a_failed_criterion_decides_but_in_the_package_an_unknown_one_hides_it() {
        Sheet sheet = new Sheet(1, List.of("one"), List.<double[]>of(new double[] {NA, 30, 29, 28, NA, NA}));
        Background background = Background.of(SYMPTOMS);
        SessionInterval right =
                IntervalTable.of(GAIN, background, sheet).rows().getFirst().getFirst();
        SessionInterval peer = IntervalTable.of(GAIN.asInThePackage(), background, sheet)
                .rows()
                .getFirst()
                .getFirst();
        assertThat(right).isEqualTo(new SessionInterval("one", 2, Met.NO, Met.NO, Met.UNKNOWN, Met.NO));
        assertThat(peer.all()).isEqualTo(Met.UNKNOWN);
    }

    @Test
    void half_way_back_is_a_reversal_from_the_next_session_on_but_later_and_more_in_the_package() {
        assertThat(reversal(GAIN, 30, 31, 29, 15, 22, 15, 15)).isEqualTo(1);
        assertThat(reversal(GAIN, 30, 31, 29, 15, 16, 15, 22)).isEqualTo(1);
        assertThat(reversal(GAIN, 30, 31, 29, 15, 16, 15, 21)).isEqualTo(0);
        assertThat(reversal(GAIN.asInThePackage(), 30, 31, 29, 15, 16, 15, 22)).isEqualTo(0);
        assertThat(reversal(GAIN.asInThePackage(), 30, 31, 29, 15, 16, 15, 23)).isEqualTo(1);
        assertThat(reversal(crit1(GAIN, Compatibility.SUDDENGAINS), 30, 31, 29, 15, 29, 15, 15))
                .isEqualTo(0);
        assertThat(reversal(crit1(GAIN, Compatibility.NONE), 30, 31, 29, 15, 29, 15, 15))
                .isEqualTo(1);
    }

    @Test
    void a_share_of_no_change_is_no_number_but_infinite_in_the_package() {
        Treatment treatment = new Treatment(1, 7);
        Sheet sheet = new Sheet(1, List.of("one"), List.<double[]>of(new double[] {30, 31, 29, 15, 16, 15, 30}));
        Background background = Background.of(SYMPTOMS);
        assertThat(ChangeTable.of(GAIN, background, sheet, treatment)
                        .rows()
                        .getFirst()
                        .changeProportion())
                .isNaN();
        assertThat(ChangeTable.of(GAIN.asInThePackage(), background, sheet, treatment)
                        .rows()
                        .getFirst()
                        .changeProportion())
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void the_largest_loss_is_the_deepest_but_the_smallest_in_the_package() {
        Sheet sheet = new Sheet(
                1, List.of("one"), List.<double[]>of(new double[] {10, 10, 10, 20, 20, 20, 20, 40, 40, 40, 40}));
        Background background = Background.of(SYMPTOMS);
        ChangeTable right = ChangeTable.of(LOSS, background, sheet, new Treatment(1, 11));
        ChangeTable peer = ChangeTable.of(LOSS.asInThePackage(), background, sheet, new Treatment(1, 11));
        assertThat(session(Pick.LARGEST, sheet, right)).isEqualTo(7);
        assertThat(session(Pick.LARGEST, sheet, peer)).isEqualTo(3);
        assertThat(session(Pick.SMALLEST, sheet, right)).isEqualTo(3);
        assertThat(session(Pick.SMALLEST, sheet, peer)).isEqualTo(7);
    }

    @Test
    void scores_that_do_not_move_still_hide_what_rounding_took_but_not_in_the_package() {
        SuddenChange third = new SuddenChange(
                Sought.GAIN,
                new Cutoff.None(),
                OptionalDouble.empty(),
                Optional.of(Stability.USUAL),
                FirstInterval.SECOND_TO_THIRD,
                Compatibility.NONE);
        Ruler halves = new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.empty(), OptionalDouble.empty(), 2);
        double[] scores = {20, 20, 20, 19, 19, 19};
        assertThat(flagged(third, halves, scores)).isEmpty();
        assertThat(flagged(third.asInThePackage(), halves, scores)).isNotEmpty();
    }

    @Test
    void one_point_between_decimals_is_one_point() {
        SuddenChange rule = SuddenChange.usual(Sought.LOSS, 1);
        Ruler means = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(1), OptionalDouble.of(7), 0);
        double[] scores = {4.1, 4.1, 4.1, 3.1, 3.1, 3.1};
        assertThat(4.1 - 3.1).isLessThan(1);
        assertThat(flagged(crit1(rule, Compatibility.NONE), means, scores)).hasSize(1);
    }

    @Test
    void a_baseline_counts_when_the_first_interval_leads_from_session_1_to_2() {
        Course course = new Course();
        double[] scores = {30, 31, 15, 16, 14};
        for (int session = 0; session < scores.length; session++) {
            course.add(session, scores[session]);
        }
        SuddenChange from1 = (SuddenChange) GainOffers.ALL.getFirst().with(Map.of("first-interval", "1to2"));
        assertThat(run(from1, Background.of(SYMPTOMS), course))
                .extracting(finding -> finding.previousSession().orElseThrow())
                .containsExactly(1);
        assertThat(run(GAIN, Background.of(SYMPTOMS), course)).isEmpty();
    }

    @Test
    void too_little_to_go_by_is_said_once() {
        Finding few = only(GAIN, SYMPTOMS, 30, 31, 12);
        assertThat(few.status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(few.explanation().code()).isEqualTo("sudden-gain.too-few");
        assertThat(only(GAIN, SYMPTOMS).session()).isEqualTo(1);
        assertThat(flagged(GAIN, SYMPTOMS, 30, 31, 30, 31, 30)).isEmpty();
        Criterion reliable = GainOffers.ALL.getFirst().with(Map.of("cutoff", "rci"));
        assertThat(only(reliable, SYMPTOMS, 30, 31, 29, 15, 16, 14)
                        .explanation()
                        .code())
                .isEqualTo("sudden-gain.no-spread");
    }

    @Test
    void a_cutoff_can_be_a_number_of_reliable_changes() {
        Criterion rule = GainOffers.ALL
                .getFirst()
                .with(Map.of("cutoff", "2rci", "sd", "10.5", "reliability", "0.931", "percent", "none"));
        assertThat(flagged(rule, SYMPTOMS, 30, 30, 30, 15, 15, 15)).isEmpty();
        assertThat(only(rule, SYMPTOMS, 30, 30, 30, 14, 14, 14).number("cutoff").orElseThrow())
                .isCloseTo(2 * 7.645130685606359, within(1e-9));
    }

    @Test
    void what_cannot_be_set_is_said() {
        assertThatThrownBy(() -> GainOffers.ALL.getFirst().with(Map.of("percent", "-0.25")))
                .isInstanceOf(Parameters.NotUsable.class);
        assertThatThrownBy(() -> GainOffers.ALL.getFirst().with(Map.of("cutoff", "rci", "sd", "10")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("go together");
        assertThatThrownBy(() ->
                        GainOffers.ALL.getFirst().with(Map.of("cutoff", "none", "percent", "none", "crit3", "false")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("nothing is left");
        assertThatThrownBy(() -> GainOffers.ALL.getFirst().with(Map.of("sd", "10", "reliability", "0.9")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("with them 'cutoff' is rci");
        assertThatThrownBy(
                        () -> GainOffers.ALL.getLast().with(Map.of("unit", "points", "sd", "10", "reliability", "0.9")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("with them 'unit' is rci");
    }

    @Test
    void every_rule_says_its_settings_as_they_are_written() {
        GainOffers.ALL.forEach(offer -> {
            Criterion rule = offer.with(Map.of());
            assertThat(rule.statement().key().name()).isEqualTo(offer.name());
            assertThat(rule.statement().parameters())
                    .containsOnlyKeys(offer.defaults().keySet());
            assertThat(offer.with(rule.statement().parameters())).isEqualTo(rule);
            assertThat(offer.defaults()).containsKey(offer.strictness());
        });
    }

    private static SuddenChange crit1(SuddenChange rule, Compatibility compatibility) {
        return new SuddenChange(
                rule.sought(), rule.cutoff(), OptionalDouble.empty(), Optional.empty(), rule.first(), compatibility);
    }

    private static int session(Pick pick, Sheet sheet, ChangeTable changes) {
        return pick.persons(sheet, changes).getFirst().picked().orElseThrow().session();
    }

    private static double reversal(SuddenChange rule, double... scores) {
        return flagged(rule, SYMPTOMS, scores).getFirst().number("reversal").orElseThrow();
    }

    private static List<Finding> flagged(Criterion rule, Ruler ruler, double... scores) {
        return run(rule, Background.of(ruler), Course.of(scores)).stream()
                .filter(Finding::isFlagged)
                .toList();
    }

    private static Finding only(Criterion rule, Ruler ruler, double... scores) {
        List<Finding> all = run(rule, Background.of(ruler), Course.of(scores));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    static List<Finding> run(Criterion rule, Background background, Course course) {
        List<Finding> findings = new ArrayList<>();
        rule.on(background).over(course, findings::add);
        return findings;
    }
}
