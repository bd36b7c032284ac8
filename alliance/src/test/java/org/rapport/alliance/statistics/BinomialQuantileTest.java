package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BinomialQuantileTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.95, 0.001})
    void it_is_what_exact_whole_numbers_give_for_fair_draws(double p) {
        for (int n = 0; n <= 400; n++) {
            assertThat(BinomialQuantile.of(p, n, 0.5)).as("n %d", n).isEqualTo(exact(p, n));
        }
    }

    @Test
    void uneven_draws_and_many_of_them_are_met() {
        // 0.3¹⁰, then further terms: P(X ≤ 0) of 10 draws of 0.3 is 0.0282, P(X ≤ 1) is 0.1493.
        assertThat(BinomialQuantile.of(0.05, 10, 0.3)).isEqualTo(1);
        assertThat(BinomialQuantile.of(0.02, 10, 0.3)).isZero();
        assertThat(BinomialQuantile.of(0.05, 99_999, 0.5)).isBetween(49_738, 49_741);
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatThrownBy(() -> BinomialQuantile.of(0, 3, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(0.5, -1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialQuantile.of(0.5, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_bias_of_a_spread_is_that_of_the_tables() {
        SpreadBias bias = new SpreadBias();
        assertThat(bias.c4(2)).isCloseTo(0.797885, within(5e-7));
        assertThat(bias.c4(25)).isCloseTo(0.989640, within(5e-7));
        assertThat(bias.c4(5)).isCloseTo(0.939986, within(5e-7));
        assertThat(bias.c4(100_000)).isCloseTo(1 - 1 / 400_000.0, within(1e-9));
        assertThatThrownBy(() -> bias.c4(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int exact(double p, int n) {
        BigDecimal wanted = new BigDecimal(p).multiply(new BigDecimal(BigInteger.TWO.pow(n)));
        BigInteger term = BigInteger.ONE;
        BigInteger sum = term;
        int k = 0;
        while (new BigDecimal(sum).compareTo(wanted) < 0) {
            term = term.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
            sum = sum.add(term);
            k++;
        }
        return k;
    }
}
