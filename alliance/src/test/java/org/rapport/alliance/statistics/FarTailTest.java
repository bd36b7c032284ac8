package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where almost nothing is left, against the continued fraction of Laplace taken as deep as numbers go. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FarTailTest {
    @Test
    void the_tail_is_the_continued_fraction_up_to_37_deviations_and_then_nothing() {
        for (double z = 3; z <= 37; z += 0.25) {
            assertThat(Normal.below(-z)).as("below −%s", z).isCloseTo(tail(z), withinPercentage(1e-6));
        }
        assertThat(Normal.below(-10)).isCloseTo(7.619853024160527e-24, withinPercentage(1e-6));
        assertThat(Normal.below(-37)).isPositive();
        assertThat(Normal.below(-37.001)).isZero();
        assertThat(Normal.below(37.001)).isEqualTo(1);
    }

    @Test
    void the_mean_of_what_lies_above_is_the_density_over_the_tail_and_far_out_the_edge_itself() {
        for (double z = -8; z <= 30; z += 0.5) {
            double above = z >= 3 ? tail(z) : 1 - Normal.below(z);
            assertThat(Normal.meanAbove(z))
                    .as("above %s", z)
                    .isCloseTo(Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / above, withinPercentage(1e-6));
        }
        assertThat(Normal.meanAbove(0)).isCloseTo(Math.sqrt(2 / Math.PI), offset(1e-15));
        assertThat(Normal.meanAbove(40)).isEqualTo(40);
    }

    private static double tail(double z) {
        double fraction = z;
        for (int i = 400; i > 0; i--) {
            fraction = z + i / fraction;
        }
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / fraction;
    }
}
