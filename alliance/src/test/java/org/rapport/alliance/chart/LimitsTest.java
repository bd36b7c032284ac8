package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The spread behind a chart at its edges. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {
    @Test
    void a_single_score_has_no_spread_and_two_have_one() {
        for (Spread spread : Spread.values()) {
            assertThat(sigma(spread, false, 30)).as("%s", spread).isNaN();
        }
        assertThat(sigma(Spread.MEAN_RANGE, false, 30, 34)).isCloseTo(4 / 1.128, within(1e-12));
        assertThat(sigma(Spread.MEDIAN_RANGE, false, 30, 34)).isCloseTo(4 / 0.954, within(1e-12));
        // The standard deviation of two is their difference over √2, and c4(2) = √(2/π).
        assertThat(sigma(Spread.STANDARD_DEVIATION, false, 30, 34))
                .isCloseTo(4 / Math.sqrt(2) / Math.sqrt(2 / Math.PI), within(1e-9));
    }

    @Test
    void the_median_of_more_ranges_than_there_was_room_for() {
        double[] rising = IntStream.rangeClosed(1, 41).mapToDouble(n -> n * n).toArray();
        // Ranges 3, 5, … 81: the middle two of forty are 41 and 43.
        assertThat(sigma(Spread.MEDIAN_RANGE, false, rising)).isCloseTo(42 / 0.954, within(1e-12));
    }

    @Test
    void a_screened_median_is_that_of_the_ranges_left() {
        // Ranges 1 1 1 2 2 9 9 9: median 2, limit 3.267 · 1.128 · 2/0.954 = 7.7; of those left it is 1.
        double[] x = {0, 1, 2, 3, 5, 7, 16, 25, 34};
        assertThat(sigma(Spread.MEDIAN_RANGE, false, x)).isCloseTo(2 / 0.954, within(1e-12));
        assertThat(sigma(Spread.MEDIAN_RANGE, true, x)).isCloseTo(1 / 0.954, within(1e-12));
    }

    @Test
    void scores_that_do_not_differ_have_a_spread_of_0_screened_or_not() {
        assertThat(sigma(Spread.MEAN_RANGE, true, 30, 30, 30)).isZero();
        assertThat(sigma(Spread.MEAN_RANGE, false, 30, 30, 30)).isZero();
    }

    @Test
    void only_the_cells_asked_for_are_read() {
        Limits limits = new Limits(new Width(Spread.MEDIAN_RANGE, true, true));
        limits.read(new double[] {100, 30, Double.NaN, 33, 30, 100}, 1, 5);
        assertThat(limits.scores()).isEqualTo(3);
        assertThat(limits.center()).isEqualTo(31);
        assertThat(limits.sigma()).isCloseTo(3 / 0.954, within(1e-12));
    }

    private static double sigma(Spread spread, boolean screened, double... scores) {
        Limits limits = new Limits(new Width(spread, screened, false));
        limits.read(scores, 0, scores.length);
        return limits.sigma();
    }
}
