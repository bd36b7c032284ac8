package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmallStatisticsTest {
    private static final double TINY = 0x1p-64;

    @Test
    void a_mean_and_a_spread() {
        List<Double> values = List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0);
        assertThat(StandardDeviation.mean(values)).isEqualTo(5);
        assertThat(StandardDeviation.of(values)).isCloseTo(Math.sqrt(32.0 / 7), offset(1e-15));
        assertThat(StandardDeviation.of(List.of(1.0, 3.0))).isCloseTo(Math.sqrt(2), offset(1e-15));
        assertThatThrownBy(() -> StandardDeviation.of(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StandardDeviation.mean(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mean needs a value");
    }

    @Test
    void by_how_much_a_spread_of_few_values_is_too_small() {
        assertThat(new SpreadBias().c4(2)).isCloseTo(0.7978845608, offset(1e-10));
        assertThat(new SpreadBias().c4(3)).isCloseTo(0.8862269255, offset(1e-10));
        assertThat(new SpreadBias().c4(10)).isCloseTo(0.9726592741, offset(1e-10));
        assertThatThrownBy(() -> new SpreadBias().c4(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_holds_its_ends_and_nothing_beyond() {
        Interval interval = new Interval(0.2, 0.4);
        assertThat(interval.holds(0.2)).isTrue();
        assertThat(interval.holds(0.4)).isTrue();
        assertThat(interval.holds(0.19)).isFalse();
        assertThat(interval.holds(0.41)).isFalse();
    }

    @Test
    void a_probability_that_is_a_value_of_the_binomial_distribution_is_met_by_it() {
        assertThat(BinomialQuantile.of(0.25, 2, 0.5)).isZero();
        assertThat(BinomialQuantile.of(0.2500001, 2, 0.5)).isEqualTo(1);
        assertThat(BinomialQuantile.of(0.75, 2, 0.5)).isEqualTo(1);
        assertThat(BinomialQuantile.of(0.999, 2, 0.5)).isEqualTo(2);
        assertThat(BinomialQuantile.of(0.5, 0, 0.5)).isZero();
        assertThatThrownBy(() -> BinomialQuantile.of(0, 2, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(1, 2, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(0.5, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(0.5, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(0.5, -1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digits_lie_twice_as_close_just_inside_a_power_of_two_as_just_outside() {
        assertThat(left(1, -TINY)).isEqualTo(-TINY);
        assertThat(left(1, TINY)).isZero();
        assertThat(left(-1, TINY)).isEqualTo(TINY);
        assertThat(left(-1, -TINY)).isZero();
        assertThat(left(1.5, -TINY)).isZero();
        assertThat(left(1, -TINY / 2)).isZero();
        assertThat(left(1, 2 * TINY)).isEqualTo(2 * TINY);
    }

    /** What is left of a small number after it was added to a large one and the large one taken away again. */
    private static double left(double large, double small) {
        ExtendedSum sum = new ExtendedSum();
        sum.add(large);
        sum.add(small);
        sum.add(-large);
        return sum.value();
    }
}
