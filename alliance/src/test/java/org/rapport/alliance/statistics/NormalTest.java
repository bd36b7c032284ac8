package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NormalTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6, 0.001, 0.02, 0.31, 0.5, 0.77, 0.999, 0.9999999})
    void it_is_the_way_back_from_its_quantile(double p) {
        assertThat(Normal.below(NormalQuantile.of(p))).isCloseTo(p, within(1e-11 * Math.max(p, 1e-3)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, -2, -0.5, 0, 0.7, 2.5, 5})
    void the_mean_above_is_what_a_sum_over_the_tail_gives(double z) {
        double weight = 0;
        double sum = 0;
        double step = 1e-4;
        for (double x = z + step / 2; x < z + 12; x += step) {
            weight += Normal.density(x);
            sum += x * Normal.density(x);
        }
        assertThat(Normal.meanAbove(z)).isCloseTo(sum / weight, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 10, 40, 300})
    void students_score_keeps_the_tail_within_a_quarter_down_to_one_in_a_thousand(double freedom) {
        for (double p : new double[] {0.001, 0.01, 0.05, 0.2}) {
            double t = -StudentQuantile.of(1 - p, (int) freedom);
            assertThat(Normal.below(StudentScore.of(t, freedom))).isCloseTo(p, within(0.25 * p));
            assertThat(StudentScore.toT(StudentScore.of(t, freedom), freedom)).isCloseTo(t, within(1e-9));
        }
    }
}
