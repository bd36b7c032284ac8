package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogGammaTest {
    @Test
    void of_whole_numbers_it_is_the_logarithm_of_the_factorial() {
        double sum = 0;
        for (int n = 1; n <= 2_000; n++) {
            assertThat(LogGamma.of(n)).isCloseTo(sum, within(1e-14 * Math.max(1, sum)));
            sum += Math.log(n);
        }
    }

    @Test
    void of_halves_it_climbs_from_the_square_root_of_pi() {
        double sum = 0.5 * Math.log(Math.PI);
        for (double x = 0.5; x < 500; x++) {
            assertThat(LogGamma.of(x)).isCloseTo(sum, within(1e-14 * Math.max(1, Math.abs(sum))));
            sum += Math.log(x);
        }
    }

    @Test
    void duplicating_the_argument_holds() {
        for (double x = 0.01; x < 40; x += 0.37) {
            double twice = LogGamma.of(x) + LogGamma.of(x + 0.5) + (2 * x - 1) * Math.log(2) - 0.5 * Math.log(Math.PI);
            assertThat(LogGamma.of(2 * x)).isCloseTo(twice, within(1e-13 * Math.max(1, Math.abs(twice))));
        }
    }

    @Test
    void only_numbers_above_zero_have_one() {
        assertThatThrownBy(() -> LogGamma.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogGamma.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
