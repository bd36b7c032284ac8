package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuspicionTest {
    @Test
    void the_raised_limit_is_that_of_plain_halvings_as_close_as_eighteen_of_them_come() {
        Random random = new Random(20261124);
        for (int i = 0; i < 200_000; i++) {
            double plain = -4 + 3.99 * random.nextDouble();
            double depth = 0.05 + 4 * random.nextDouble();
            double old = depth * (1.1 - 1.1 * random.nextDouble());
            double odds = 0.01 + 11.25 * random.nextDouble() * random.nextDouble();

            assertThat(Suspicion.meets(plain, depth, old, odds))
                    .as("step %d: %s %s %s %s", i, plain, depth, old, odds)
                    .isCloseTo(halved(plain, depth, old, odds), within(2e-5));
        }
    }

    @Test
    void without_suspicion_nothing_is_raised_and_with_much_of_it_the_limit_nears_the_middle() {
        assertThat(Suspicion.meets(-2.5, 2, 1, 0)).isEqualTo(-2.5);
        assertThat(Suspicion.meets(-2.5, 2, 1, 1)).isBetween(-2.4, -1.0);
        assertThat(Suspicion.meets(-0.5, 2, 2, 11)).isBetween(-0.5, 0.0);
    }

    private static double halved(double plain, double depth, double old, double odds) {
        double wanted = Suspicion.ratio(plain, depth);
        double low = plain;
        double high = 0;
        for (int i = 0; i < 18; i++) {
            double middle = (low + high) / 2;
            if (Suspicion.ratio(middle, depth) + odds * Suspicion.ratio(middle, old) >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
