package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.statistics.Normal;

/** Against sums over the normal distribution. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeanTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.8, -0.3, -0.01, 0, 0.2, 1})
    void there_and_back_is_where_one_was(double s) {
        for (double z = -6; z <= 6; z += 0.25) {
            assertThat(Lean.straight(Lean.bent(z, s), s)).isCloseTo(z, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, -0.3, 0.2, 1})
    void the_mean_stays_0_and_the_variance_1(double s) {
        assertThat(mean(z -> Lean.bent(z, s))).isCloseTo(0, within(1e-9));
        assertThat(mean(z -> Lean.bent(z, s) * Lean.bent(z, s))).isCloseTo(1, within(1e-9));
    }

    /** Skewnesses by quadrature in another language. */
    @Test
    void the_long_tail_points_where_the_sign_does() {
        assertThat(mean(z -> Math.pow(Lean.bent(z, -0.30452029344714), 3))).isCloseTo(-0.48631223, within(1e-6));
        assertThat(mean(z -> Math.pow(Lean.bent(z, 0.52109530549374), 3))).isCloseTo(0.75442195, within(1e-6));
        assertThat(Lean.bent(-2.5, -0.4)).isLessThan(-2.8);
        assertThat(Lean.bent(-2.5, 0.4)).isGreaterThan(-2.2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, -0.3, 0.2, 1})
    void the_density_is_how_the_chance_grows(double s) {
        for (double x = -4; x <= 4; x += 0.5) {
            double step = 1e-5;
            double grown = Normal.below(Lean.straight(x + step, s)) - Normal.below(Lean.straight(x - step, s));
            assertThat(Normal.density(x) * Lean.ratio(x, s)).isCloseTo(grown / (2 * step), within(1e-5));
        }
    }

    @Test
    void in_a_session_out_of_the_ordinary_the_density_is_how_the_chance_grows_and_most_of_it_lies_low() {
        for (double x = -6; x <= 6; x += 0.5) {
            double step = 1e-4;
            double grown = Strained.upTo(x + step, 0.7) - Strained.upTo(x - step, 0.7);
            assertThat(Strained.density(x, 0.7)).isCloseTo(grown / (2 * step), within(1e-5));
        }
        assertThat(Strained.upTo(0, 0.7)).isBetween(0.75, 0.9);
        assertThat(Strained.upTo(-2.5 * 0.7, 0.7)).isBetween(0.45, 0.46);
        assertThat(Strained.upTo(40, 0.7)).isCloseTo(1, within(1e-9));
    }

    private static double mean(DoubleUnaryOperator of) {
        double step = 1e-3;
        double sum = 0;
        for (double z = -12; z <= 12; z += step) {
            sum += of.applyAsDouble(z) * Normal.density(z) * step;
        }
        return sum;
    }
}
