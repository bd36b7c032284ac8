package org.rapport.alliance.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.InstrumentKey;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CourseTest {
    private static final double NONE = Double.NaN;
    private static final Measure MEASURE = new Measure(
            new InstrumentKey("four", "1"), "total", Direction.HIGHER_IS_BETTER, new Range(0, 16), Optional.empty());

    @Test
    void scores_stand_in_a_row_from_session_1_and_a_gap_stays_a_gap() {
        Course course = Course.of(4, NONE, 6);
        assertThat(course.size()).isEqualTo(3);
        assertThat(course.scored()).isEqualTo(2);
        assertThat(course.session(0)).isEqualTo(1);
        assertThat(course.session(2)).isEqualTo(3);
        assertThat(course.score(2)).isEqualTo(6);
        assertThat(course.has(1)).isFalse();
        assertThat(course.has(2)).isTrue();
        assertThat(course.cells()).startsWith(4, NONE, 6);
    }

    @Test
    void a_baseline_can_be_session_0_and_numbers_left_out_are_sessions_without_a_score() {
        Course course = new Course();
        course.add(0, 9);
        course.add(1, 8);
        course.add(4, 7);
        assertThat(cells(course)).containsExactly(9.0, 8.0, NONE, NONE, 7.0);
        assertThat(course.session(0)).isZero();
        assertThat(course.session(4)).isEqualTo(4);
        assertThat(course.scored()).isEqualTo(3);
    }

    @Test
    void it_knows_its_last_session_and_the_last_with_a_score() {
        assertThat(Course.of(NONE, 4, NONE).lastScoredSession()).isEqualTo(2);
        assertThat(Course.of(4, NONE, 5).lastScoredSession()).isEqualTo(3);
        assertThat(Course.of(4, NONE, NONE).lastScoredSession()).isEqualTo(1);
        assertThat(Course.of(NONE, NONE).lastScoredSession()).isEqualTo(2);
        assertThat(Course.of(4, NONE, NONE).lastSession()).isEqualTo(3);
        assertThat(new Course().lastScoredSession()).isEqualTo(1);
        assertThat(new Course().lastSession()).isEqualTo(1);
    }

    @Test
    void all_its_scores_are_one_when_there_are_scores_and_none_is_another() {
        assertThat(Course.of(NONE, 4, NONE, 4).allAre(4)).isTrue();
        assertThat(Course.of(4, 4, 5).allAre(4)).isFalse();
        assertThat(Course.of(5, 4, 4).allAre(4)).isFalse();
        assertThat(Course.of(NONE).allAre(4)).isFalse();
        Course refilled = Course.of(4, 5);
        refilled.clear();
        refilled.add(4);
        assertThat(refilled.allAre(4)).isTrue();
    }

    @Test
    void numbers_that_do_not_rise_are_a_bug() {
        Course course = new Course();
        course.add(3, 9);
        assertThatThrownBy(() -> course.add(3, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session 3 comes after session 3");
        assertThatThrownBy(() -> course.add(2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThat(cells(course)).containsExactly(9.0);
    }

    @Test
    void it_grows_and_is_filled_again() {
        Course course = new Course();
        for (int i = 0; i < 100; i++) {
            course.add(i);
        }
        assertThat(course.size()).isEqualTo(100);
        assertThat(course.score(31)).isEqualTo(31);
        assertThat(course.score(32)).isEqualTo(32);
        assertThat(course.score(99)).isEqualTo(99);
        course.add(5_000, 1);
        course.clear();
        assertThat(course.size()).isZero();
        assertThat(course.scored()).isZero();
        course.add(7);
        assertThat(course.session(0)).isEqualTo(1);
        course.clear();
        course.add(5, NONE);
        assertThat(course.session(0)).isEqualTo(5);
        assertThat(course.scored()).isZero();
    }

    @Test
    void longer_than_any_case_is_a_slip() {
        Course course = new Course();
        course.add(1, 3);
        assertThatThrownBy(() -> course.add(Course.LONGEST + 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("more than 100000 sessions");
        assertThat(course.size()).as("nothing was added").isEqualTo(1);
        course.add(Course.LONGEST, 3);
        assertThat(course.size()).isEqualTo(Course.LONGEST);
        assertThatThrownBy(() -> course.add(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_gap_as_long_as_any_case_is_refused_before_anything_is_added() {
        Course course = new Course();
        course.add(0, 3);
        assertThatThrownBy(() -> course.add(Course.LONGEST + 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(course.size()).isEqualTo(1);
    }

    @Test
    void a_series_becomes_a_course_with_its_own_session_numbers() {
        Series series = new Series(
                MEASURE, List.of(Point.scored(2, 12), Point.missing(3, MissingReason.DECLINED), Point.scored(5, 9)));
        Course course = Course.of(series);
        assertThat(cells(course)).containsExactly(12.0, NONE, NONE, 9.0);
        assertThat(course.session(0)).isEqualTo(2);
    }

    @Test
    void a_series_knows_its_end_what_was_known_earlier_and_where_it_was_asked_directly() {
        Series none = new Series(MEASURE, List.of());
        assertThat(none.latest()).isEmpty();
        Point asked = Point.scored(2, 11).withDirect(DirectAnswer.NO);
        Series series = new Series(MEASURE, List.of(Point.scored(1, 12), asked, Point.scored(3, 9)));
        assertThat(series.latest()).contains(Point.scored(3, 9));
        assertThat(series.upTo(2).points()).containsExactly(Point.scored(1, 12), asked);
        assertThat(series.upTo(2).measure()).isEqualTo(MEASURE);
        assertThat(series.directlyAsked()).containsExactly(asked);
    }

    private static double[] cells(Course course) {
        return java.util.Arrays.copyOf(course.cells(), course.size());
    }
}
