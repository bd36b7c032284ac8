package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

/** Which way a course moved by Anhøj's rules, worked out by hand. Of 16 scores chance is granted a run of 4 + 3. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoveTest {
    private static final Ruler BETTER = Ruler.open(Direction.HIGHER_IS_BETTER);
    private static final double NO = Double.NaN;

    @Test
    void a_level_that_fell_is_told_with_both_levels_and_where() {
        double[] fell = {36, 36, 35, 37, 36, 36, 36, 36, NO, 28, 28, 27, 29, 28, 28, 28, 28};
        Finding worse = told(BETTER, "median", fell);
        assertThat(worse.explanation().code()).isEqualTo("anhoej-runs.worse");
        assertThat(worse.magnitude()).hasValue(8);
        assertThat(worse.previousSession()).hasValue(8);
        assertThat(worse.numbers())
                .containsEntry("direction", -1.0)
                .containsEntry("atSession", 10.0)
                .containsEntry("preMean", 36.0)
                .containsEntry("postMean", 28.0);
        assertThat(worse.explanation().english())
                .endsWith("the course moved. Between session 8 and session 10 the scores went from 36.0 to 28.0 on"
                        + " average, 8.0 points worse.");
        Finding better = told(Ruler.open(Direction.HIGHER_IS_WORSE), "median", fell);
        assertThat(better.explanation().code()).isEqualTo("anhoej-runs.better");
        assertThat(better.number("direction")).hasValue(1);
    }

    @Test
    void a_course_that_begins_with_a_long_run_left_its_side_when_that_ended() {
        Finding left = told(BETTER, "mean", 20, 20, 20, 20, 20, 20, 20, 20, 40, 24, 40, 24, 40, 24, 40, 24);
        assertThat(left.number("direction")).hasValue(1);
        assertThat(left.previousSession()).hasValue(8);
        assertThat(left.number("atSession")).hasValue(9);
        assertThat(left.number("preMean")).hasValue(20);
        assertThat(left.number("postMean")).hasValue(32);
    }

    @Test
    void a_score_on_the_line_counts_for_the_level_around_it_and_for_none_between_two() {
        Finding passed = told(BETTER, "median", 36, 36, 36, 32, 36, 36, 36, 36, 36, 32, 28, 28, 28, 28, 28, 28, 28, 28);
        assertThat(passed.previousSession()).hasValue(9);
        assertThat(passed.number("atSession")).hasValue(11);
        // The one on the line within the run lies in it like the eight others, the one after it nowhere: (32 + 8 · 36)
        // / 9.
        assertThat(passed.number("preMean").orElseThrow()).isEqualTo(320 / 9.0);
        assertThat(passed.number("postMean")).hasValue(28);
    }

    @Test
    void no_way_is_told_where_long_runs_contradict_each_other() {
        // Of 27 scores chance is granted a run of 5 + 3; up at first, then down.
        double[] there = new double[27];
        for (int i = 0; i < there.length; i++) {
            there[i] = i / 9 == 1 ? 36 : 28;
        }
        assertNoWay(told(BETTER, "mean", there));
    }

    @Test
    void no_way_is_told_where_the_means_contradict_the_run() {
        // Nine scores a little below the mean of 30, but before them lay 0 and 40.
        assertNoWay(told(BETTER, "mean", 0, 40, 29, 29, 29, 29, 29, 29, 29, 29, 29, 35.8, 35.8, 35.8, 35.8, 35.8));
    }

    @Test
    void no_way_is_told_where_only_the_crossings_are_few() {
        assertNoWay(told(BETTER, "median", 36, 35, 36, 37, 36, 35, 28, 27, 28, 29, 28, 27));
    }

    @Test
    void the_line_is_the_middle_score_whatever_their_order_and_enough_scores_have_to_lie_off_it() {
        assertThat(told(BETTER, "median", 30, 50, 10).number("center")).hasValue(30);
        assertThat(told(BETTER, "median", 50, 10, 30, 20).number("center")).hasValue(25);
        assertThat(told(BETTER, "mean", 50, 10, 30, 20).number("center")).hasValue(27.5);
        double[] twelve = {36, 35, 36, 37, 36, 35, 28, 27, 28, 29, 28, 27};
        assertThat(Compare.said(Compare.offered("anhoej-runs", Map.of("from", "12")), BETTER, twelve))
                .allMatch(Finding::isFlagged)
                .hasSize(1);
        assertThat(Compare.said(Compare.offered("anhoej-runs", Map.of("from", "13")), BETTER, twelve)
                        .getFirst()
                        .explanation()
                        .english())
                .isEqualTo("12 scores lie off the middle; 13 are needed.");
    }

    private static void assertNoWay(Finding finding) {
        assertThat(finding.isFlagged()).isTrue();
        assertThat(finding.explanation().code()).isEqualTo("anhoej-runs.unusual");
        assertThat(finding.number("direction")).isEmpty();
        assertThat(finding.previousSession()).isEmpty();
        assertThat(finding.explanation().english()).endsWith("the course moved.");
    }

    private static Finding told(Ruler ruler, String line, double... scores) {
        List<Finding> said = Compare.said(Compare.offered("anhoej-runs", Map.of("line", line)), ruler, scores);
        assertThat(said).hasSize(1);
        return said.getFirst();
    }
}
