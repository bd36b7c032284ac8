package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.series.Series;

/** The rules of the clinic over scores in a row: by hand, and held against the same rules over a series. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoresInARowTest {
    private static final double NONE = Double.NaN;
    private static final CalibratedStepDrop DROP = CalibratedStepDrop.DEFAULT;
    /** Differences then have a standard deviation of 1.5. */
    private static final Cohort COHORT = new Cohort(0, 10, 2, 1.5, 0.5, 0, 0, 0, 200, "made up");

    @Test
    void the_step_drop_flags_what_it_flags_over_a_series_with_the_same_numbers_and_words() {
        Random random = new Random(2);
        for (Direction direction : Direction.values()) {
            Measure measure = Given.measure(direction, new Range(0, 16), 1.5);
            Background background = new Background(Ruler.of(measure), Optional.of(COHORT));
            Examination examination = DROP.on(background);
            for (int i = 0; i < 300; i++) {
                Series series = new Series(measure, Given.anySeries(random).points());
                List<Finding> one = flagged(DROP.examine(series));
                List<Finding> other = over(examination, Course.of(series));
                if (series.observed().size() >= 2) {
                    assertThat(other).extracting(Finding::session).isEqualTo(sessions(one));
                    for (int j = 0; j < one.size(); j++) {
                        same(one.get(j), other.get(j));
                    }
                }
            }
        }
    }

    private static void same(Finding one, Finding other) {
        assertThat(other.previousSession()).isEqualTo(one.previousSession());
        assertThat(other.magnitude()).isEqualTo(one.magnitude());
        assertThat(other.explanation().english()).isEqualTo(one.explanation().english());
        assertThat(other.explanation().code()).isEqualTo(one.explanation().code());
        assertThat(other.falseAlarm()).isEqualTo(one.falseAlarm());
        assertThat(other.isFlagged()).isTrue();
        for (String name : List.of("session", "previousSession", "score", "previousScore", "worsening", "threshold")) {
            double number = one.number(name).orElseThrow();
            assertThat(other.number(name).orElseThrow()).as(name).isCloseTo(number, within(1e-9));
        }
    }

    @Test
    void a_fall_just_as_large_as_the_limit_is_flagged() {
        double limit = DROP.budget().k(2) * COHORT.sdOfDifferences();
        Examination examination = DROP.on(background(0));
        assertThat(over(examination, Course.of(limit, 0))).hasSize(1);
        assertThat(over(examination, Course.of(limit - 1e-9, 0))).isEmpty();
        assertThat(over(examination, Course.of(-2.0, 0))).isEmpty();
    }

    @Test
    void the_own_spread_counts_from_six_steps_on_and_one_examination_forgets_the_case_before() {
        Examination examination = DROP.on(background(0));
        assertThat(over(examination, Course.of(4, 7, 4, 7, 4, 7, 3)))
                .extracting(Finding::session)
                .containsExactly(7);
        assertThat(over(examination, Course.of(4, 7, 4, 7, 4, 7, 4, 7, 3))).isEmpty();
        assertThat(over(examination, Course.of(4, 7, 4, 7, 4, 7, 3)))
                .extracting(Finding::session)
                .containsExactly(7);
    }

    @Test
    void without_a_cohort_or_a_second_score_it_says_so_once_about_the_last_session() {
        Finding unknown = only(DROP.on(Background.of(ruler(0))), Course.of(4, 3, NONE));
        assertThat(unknown.explanation().code()).isEqualTo("step-drop.no-spread");
        assertThat(unknown.session()).isEqualTo(3);
        assertThat(unknown.numbers()).containsEntry("scores", 2.0);
        assertThat(unknown.status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        Examination examination = DROP.on(background(0));
        assertThat(only(examination, Course.of(NONE, 4)).explanation().code()).isEqualTo("step-drop.too-few");
        assertThat(only(examination, new Course()).session()).isEqualTo(1);
        assertThat(over(examination, Course.of(4, NONE, 4))).isEmpty();
    }

    @Test
    void a_flat_line_is_told_once_when_it_gets_long_enough_and_again_after_it_was_broken() {
        Examination examination = FlatCeiling.DEFAULT.on(background(0));
        List<Finding> findings = over(examination, Course.of(16, 16, NONE, 16, 16, 16, 16, 15, 16, 16, 16, 16, NONE));
        assertThat(sessions(findings)).containsExactly(5, 12);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
            assertThat(finding.explanation().code()).isEqualTo("flat-ceiling.flat");
            assertThat(finding.numbers()).containsEntry("run", 4.0).containsEntry("scores", 4.0);
            assertThat(finding.isFlagged()).isFalse();
        });
        assertThat(over(examination, Course.of(15, 15, 15, 15))).isEmpty();
        assertThat(new FlatCeiling(2).statement().neededSessions()).isEqualTo(2);
        assertThatThrownBy(() -> new FlatCeiling(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scores_alone_hold_no_direct_answers() {
        assertThat(over(new DirectItem().on(background(0)), Course.of(16, 0, 16)))
                .isEmpty();
    }

    @Test
    void a_rule_of_ones_own_needs_no_more_than_an_examination_of_a_course() {
        Series series = Given.scores(9, 3, 8, 2);
        assertThat(new BelowFive().examine(series)).extracting(Finding::session).containsExactly(2, 4);
        assertThat(new BelowFive().examineLatest(series)).map(Finding::session).contains(4);
        assertThat(new BelowFive().examineLatest(series.upTo(3))).isEmpty();
        Finding finding = new BelowFive().examineLatest(series).orElseThrow();
        assertThat(finding.numbers())
                .isEqualTo(Map.of("session", 4.0, "previousSession", 3.0, "below", 3.0, "best", 16.0));
        assertThat(finding.magnitude()).hasValue(3);
        assertThat(finding.previousSession()).hasValue(3);
        assertThat(finding.number("nothing")).isEmpty();
    }

    /** Somebody's own rule. */
    private record BelowFive() implements Criterion {
        private static final CriterionKey KEY = new CriterionKey("below-five", "1");

        @Override
        public Statement statement() {
            return new Statement(KEY, "", new java.util.TreeMap<>(), 1, Timing.SAME_DAY, "", "");
        }

        @Override
        public FalseAlarm falseAlarm(int scoredSessions) {
            return FalseAlarm.notATest(scoredSessions, "none");
        }

        @Override
        public Examination on(Background background) {
            return (course, found) -> {
                for (int i = 0; i < course.size(); i++) {
                    if (course.has(i) && course.score(i) < 5) {
                        found.accept(new Draft(KEY, FindingKind.LOW, course.session(i))
                                .since(course.session(i) - 1)
                                .size(5 - course.score(i))
                                .number("below", 5 - course.score(i))
                                .number("best", background.ruler().best())
                                .number("endless", Double.POSITIVE_INFINITY)
                                .says(FindingStatus.FLAGGED, "below", "Below five.", falseAlarm(1)));
                    }
                }
            };
        }
    }

    @Test
    void the_last_line_of_a_finding_over_a_series_counts_at_least_the_planned_sessions() {
        List<Finding> all = DROP.examine(Given.scores(8, 8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8, 3));
        assertThat(all.get(4).falseAlarm().sessions()).isEqualTo(12);
        assertThat(all.getLast().falseAlarm().sessions()).isEqualTo(14);
        assertThat(all.getLast().isFlagged()).isTrue();
        assertThat(all.get(4).isFlagged()).isFalse();
        assertThat(all.get(4).explanation().english()).startsWith("From session 4 to session 5 the score did not fall");
    }

    @Test
    void the_precision_of_the_rate_changes_where_the_own_spread_begins_to_count() {
        assertThat(DROP.falseAlarm(7).precision()).isEqualTo(FalseAlarm.Precision.ABOUT);
        assertThat(DROP.falseAlarm(8).precision()).isEqualTo(FalseAlarm.Precision.AT_MOST);
        assertThat(new CalibratedStepDrop(0.1, 2, 2).falseAlarm(2).precision()).isEqualTo(FalseAlarm.Precision.ABOUT);
        assertThatThrownBy(() -> new CalibratedStepDrop(0.5, 12, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Preset.CLINIC.criteria()).isNotEmpty();
    }

    private static List<Finding> flagged(List<Finding> findings) {
        return findings.stream().filter(Finding::isFlagged).toList();
    }

    private static List<Integer> sessions(List<Finding> findings) {
        return findings.stream().map(Finding::session).toList();
    }

    private static Finding only(Examination examination, Course course) {
        List<Finding> findings = over(examination, course);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<Finding> over(Examination examination, Course course) {
        List<Finding> findings = new ArrayList<>();
        examination.over(course, findings::add);
        return findings;
    }

    private static Background background(double min) {
        return new Background(ruler(min), Optional.of(COHORT));
    }

    private static Ruler ruler(double min) {
        return Ruler.of(Given.measure(Direction.HIGHER_IS_BETTER, new Range(min, 16), 1.5));
    }
}
