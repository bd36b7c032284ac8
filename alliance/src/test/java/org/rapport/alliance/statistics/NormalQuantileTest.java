package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NormalQuantileTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.995, 2.5758293035489004",
        "0.9, 1.2815515655446004",
        "0.25, -0.6744897501960817",
        "0.999999, 4.753424308822899",
        "1e-20, -9.262340089798408"
    })
    void known_quantiles_are_met(double p, double expected) {
        assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void an_independent_sum_for_the_distribution_gives_the_probability_back() {
        long seed = 20260924;
        Random random = new Random(seed);
        for (int step = 0; step < 5_000; step++) {
            double p = random.nextDouble(1e-9, 1);
            double x = NormalQuantile.of(p);
            // A small step of x moves p by the density, so this holds x itself to 1e-9.
            double error = (distribution(x) - p) / Math.max(density(x), 1e-4);
            assertThat(error).as("seed %d, step %d, p %s", seed, step, p).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void it_mirrors_at_one_half_and_rises() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 1_000; i++) {
            double x = NormalQuantile.of(i / 1_000.0);
            assertThat(x).isGreaterThan(last).isCloseTo(-NormalQuantile.of(1 - i / 1_000.0), within(1e-12));
            last = x;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void a_number_that_is_no_probability_is_refused(double p) {
        assertThatThrownBy(() -> NormalQuantile.of(p)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_spread_divides_by_n_minus_one() {
        assertThat(StandardDeviation.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0)))
                .isCloseTo(2.138089935299395, within(1e-12));
        assertThat(StandardDeviation.of(List.of(1e9 + 1, 1e9 + 2, 1e9 + 3))).isCloseTo(1, within(1e-9));
        assertThatThrownBy(() -> StandardDeviation.of(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …), a sum with nothing in common with the approximation under test. */
    private static double distribution(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && i < 400; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + density(x) * sum;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
