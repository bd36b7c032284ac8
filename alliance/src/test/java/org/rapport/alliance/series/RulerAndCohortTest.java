package org.rapport.alliance.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.InstrumentKey;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulerAndCohortTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void the_good_end_is_the_high_one_or_the_low_one() {
        Ruler better = ruler(Direction.HIGHER_IS_BETTER, 12, 60);
        assertThat(better.best()).isEqualTo(60);
        assertThat(better.worst()).isEqualTo(12);
        assertThat(better.sign()).isEqualTo(1);
        Ruler worse = ruler(Direction.HIGHER_IS_WORSE, 12, 60);
        assertThat(worse.best()).isEqualTo(12);
        assertThat(worse.worst()).isEqualTo(60);
        assertThat(worse.sign()).isEqualTo(-1);
    }

    @Test
    void without_known_ends_scores_are_in_points_and_the_ends_lie_nowhere() {
        assertThat(Ruler.open(Direction.HIGHER_IS_BETTER).unit()).isEqualTo(1);
        assertThat(Ruler.open(Direction.HIGHER_IS_BETTER).best()).isEqualTo(INFINITE);
        assertThat(Ruler.open(Direction.HIGHER_IS_BETTER).worst()).isEqualTo(-INFINITE);
        assertThat(Ruler.open(Direction.HIGHER_IS_WORSE).best()).isEqualTo(-INFINITE);
        assertThat(Ruler.open(Direction.HIGHER_IS_WORSE).worst()).isEqualTo(INFINITE);
    }

    @Test
    void a_scale_brings_its_own_ends() {
        Measure measure = new Measure(
                new InstrumentKey("four", "1"), "total", Direction.HIGHER_IS_WORSE, new Range(3, 16), Optional.empty());
        assertThat(Ruler.of(measure)).isEqualTo(ruler(Direction.HIGHER_IS_WORSE, 3, 16));
    }

    @Test
    void senseless_rulers_are_a_bug() {
        assertThatThrownBy(() -> ruler(Direction.HIGHER_IS_BETTER, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ruler(Direction.HIGHER_IS_BETTER, 4, 3)).isInstanceOf(IllegalArgumentException.class);
        for (double unit : new double[] {-1, Double.NaN, INFINITE}) {
            assertThatThrownBy(() ->
                            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.empty(), OptionalDouble.of(3), unit))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(3), OptionalDouble.empty(), 0).unit())
                .isZero();
    }

    @Test
    void the_spread_of_differences_follows_from_noise_what_carries_over_and_wandering() {
        assertThat(new Cohort(0, 40, 6, 3, 0.5, 0, 0, 4, 200, "").sdOfDifferences())
                .isCloseTo(5, within(1e-12));
        assertThat(new Cohort(0, 40, 6, 3, 0.28, 0, 0, 0, 200, "").sdOfDifferences())
                .isCloseTo(3.6, within(1e-12));
    }

    @ParameterizedTest(name = "between {0}, within {1}, carried over {2}, wander {3}, sameness {4}, steadiness {5}")
    @CsvSource({
        "-1, 1, 0, 0, 1, 3",
        "NaN, 1, 0, 0, 1, 3",
        "0, 0, 0, 0, 1, 3",
        "0, 1, -0.1, 0, 1, 3",
        "0, 1, 1, 0, 1, 3",
        "0, 1, NaN, 0, 1, 3",
        "0, 1, 0, -1, 1, 3",
        "0, 1, 0, 0, 0, 3",
        "0, 1, 0, 0, 1, 2",
        "Infinity, 1, 0, 0, 1, 3",
        "0, Infinity, 0, 0, 1, 3",
        "0, 1, 0, Infinity, 1, 3"
    })
    void senseless_cohorts_are_a_bug(
            double between, double within, double carried, double wander, double sameness, double steadiness) {
        assertThatThrownBy(() -> new Cohort(
                        0, 40, between, within, carried, 0, 0, wander, sameness, steadiness, 0, 0, "made up"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_least_that_makes_sense_is_a_cohort_and_an_endless_course_is_none() {
        assertThat(cohort(40, 0, 0).steadiness()).isEqualTo(INFINITE);
        assertThatThrownBy(() -> cohort(INFINITE, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cohort(40, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cohort(40, 0, INFINITE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lean_without_end_and_a_share_that_is_none_make_no_cohort() {
        assertThat(leaning(-0.5, 0.99).lean()).isEqualTo(-0.5);
        assertThat(leaning(0, 0).odd()).isZero();
        for (double lean : new double[] {Double.NaN, INFINITE, -INFINITE}) {
            assertThatThrownBy(() -> leaning(lean, 0)).isInstanceOf(IllegalArgumentException.class);
        }
        for (double odd : new double[] {Double.NaN, -0.01, 1}) {
            assertThatThrownBy(() -> leaning(0, odd)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Cohort leaning(double lean, double odd) {
        return new Cohort(0, 40, 6, 3, 0, 0, 0, 0, 9, 12, lean, odd, "made up");
    }

    private static Cohort cohort(double mean, double perLogSession, double perSession) {
        return new Cohort(0, mean, 0, 1, 0, perLogSession, perSession, 0, 1, "made up");
    }

    private static Ruler ruler(Direction direction, double min, double max) {
        return new Ruler(direction, OptionalDouble.of(min), OptionalDouble.of(max), 1);
    }
}
