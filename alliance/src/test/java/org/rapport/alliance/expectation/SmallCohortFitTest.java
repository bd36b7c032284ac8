package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** A fit of few cases, so that it takes no time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmallCohortFitTest {
    private static final Ruler RULER = Ruler.open(Direction.HIGHER_IS_BETTER);

    @Test
    void a_hundred_cases_give_about_what_they_were_drawn_from() {
        Cohort found = CohortFit.of(drawn(100, 1, 0), RULER).orElseThrow();
        assertThat(found.cases()).isEqualTo(100);
        assertThat(found.source()).isEqualTo("found in the cases at hand");
        assertThat(found.mean()).isCloseTo(40, within(1.2));
        assertThat(found.sdBetween()).isCloseTo(5, within(0.8));
        assertThat(found.sdWithin()).isCloseTo(3, within(0.3));
        assertThat(found.autocorrelation()).isCloseTo(0.4, within(0.15));
        assertThat(found.perLogSession()).isCloseTo(1.5, within(1.0));
        assertThat(found.sameness()).isBetween(3.0, 100.0);
        assertThat(found.odd()).isBetween(0.0001, 0.02);
    }

    @Test
    void scores_moved_stretched_or_turned_give_the_same_cohort_moved_stretched_or_turned() {
        List<Course> cases = drawn(70, 1, 0);
        Cohort here =
                CohortFit.of(cases, Ruler.open(Direction.HIGHER_IS_BETTER)).orElseThrow();
        Ruler twice = new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.empty(), OptionalDouble.empty(), 2);
        Cohort there = CohortFit.of(drawn(70, -2, 7), twice).orElseThrow();
        assertThat(there.mean()).isCloseTo(7 - 2 * here.mean(), within(0.3));
        assertThat(there.sdBetween()).isCloseTo(2 * here.sdBetween(), within(0.3));
        assertThat(there.sdWithin()).isCloseTo(2 * here.sdWithin(), within(0.1));
        assertThat(there.autocorrelation()).isCloseTo(here.autocorrelation(), within(0.03));
        assertThat(there.perLogSession()).isCloseTo(-2 * here.perLogSession(), within(0.3));
    }

    @Test
    void of_very_many_cases_evenly_spaced_ones_are_used() {
        List<Course> some = drawn(10, 1, 0);
        List<Course> many = new ArrayList<>();
        for (int i = 0; i < 1_602; i++) {
            many.add(i % 3 == 0 ? some.get(i / 3 % 10) : Course.of(0, 0, 0));
        }
        Cohort found = CohortFit.of(many, RULER).orElseThrow();
        assertThat(found.cases()).isEqualTo(534);
        assertThat(found.mean()).isBetween(35.0, 45.0);
    }

    @Test
    void six_steps_are_needed_and_one_of_them_must_move() {
        assertThat(CohortFit.of(List.of(Course.of(1, 2, 1, 2, 1, 2)), RULER)).isEmpty();
        assertThat(CohortFit.of(List.of(Course.of(1, 2, 1, 2), Course.of(1, 2, Double.NaN, 1, 3)), RULER))
                .isPresent();
        assertThat(CohortFit.of(List.of(Course.of(2, 2, 2, 2, 2, 2, 2, 2)), RULER))
                .isEmpty();
    }

    /** Persons with levels N(40, 5²) that rise by 1.5·ln(session), noise N(0, 3²) of which 0.4 carries over. */
    private static List<Course> drawn(int cases, double stretch, double move) {
        SplittableRandom random = new SplittableRandom(4);
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            Course course = new Course();
            double level = 40 + 5 * random.nextGaussian();
            double noise = 3 * random.nextGaussian();
            for (int session = 1; session <= 12; session++) {
                double score = Math.rint(level + 1.5 * Math.log(session) + noise);
                course.add(random.nextInt(8) == 0 ? Double.NaN : move + stretch * score);
                noise = 0.4 * noise + 3 * Math.sqrt(1 - 0.16) * random.nextGaussian();
            }
            courses.add(course);
        }
        return courses;
    }

    @ParameterizedTest
    @CsvSource({
        "1, '3,4,5'",
        "0.5, '3,4.5'",
        "0.25, '3,4.25'",
        "0.1, '3,4.1'",
        "0.05, '3,4.05'",
        "0.01, '3,4.03'",
        "0, '3,4.0123'"
    })
    void the_unit_is_the_coarsest_that_all_scores_keep_to(double unit, String scores) {
        assertThat(found(scores, Direction.HIGHER_IS_BETTER).ruler().unit()).isEqualTo(unit);
    }

    @Test
    void a_pile_is_one_in_fifty_and_more_than_the_next() {
        assertThat(found("5,5,4,3", Direction.HIGHER_IS_BETTER).ruler().max()).hasValue(5);
        assertThat(found("5,5,4,3", Direction.HIGHER_IS_BETTER).ruler().min()).isEmpty();
        assertThat(found("5,4,3", Direction.HIGHER_IS_BETTER).bestEndAssumed()).isFalse();
        assertThat(found("5,5,4", Direction.HIGHER_IS_BETTER).bestEndAssumed()).isFalse();
        assertThat(found("5,4,3,3", Direction.HIGHER_IS_WORSE).ruler().min()).hasValue(3);
        assertThat(found("5,4,3,3", Direction.HIGHER_IS_WORSE).ruler().max()).isEmpty();
        assertThat(found("9,9,8" + ",7".repeat(97), Direction.HIGHER_IS_BETTER).bestEndAssumed())
                .isTrue();
        assertThat(found("9,9,8" + ",7".repeat(98), Direction.HIGHER_IS_BETTER).bestEndAssumed())
                .isFalse();
    }

    @Test
    void what_is_known_is_kept() {
        RulerFound found = RulerFound.in(
                List.of(course("5,5,4,3")), Direction.HIGHER_IS_BETTER, OptionalDouble.of(1), OptionalDouble.of(6));
        assertThat(found.bestEndAssumed()).isFalse();
        assertThat(found.ruler().max()).hasValue(6);
        assertThat(found.ruler().min()).hasValue(1);
        RulerFound worse = RulerFound.in(
                List.of(course("5,4,3,3")), Direction.HIGHER_IS_WORSE, OptionalDouble.empty(), OptionalDouble.of(6));
        assertThat(worse.ruler().min()).hasValue(3);
        assertThat(worse.ruler().max()).hasValue(6);
    }

    private static RulerFound found(String scores, Direction direction) {
        return RulerFound.in(List.of(course(scores)), direction, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static Course course(String scores) {
        return Course.of(Arrays.stream(scores.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }
}
