package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Against the same sum in whole numbers, rounded to 64 binary digits after each step. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExtendedSumTest {
    @Test
    void every_step_is_rounded_to_64_binary_digits() {
        Random random = new Random(20261124);
        ExtendedSum sum = new ExtendedSum();
        for (int round = 0; round < 2_000; round++) {
            sum.clear();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < 25; i++) {
                double x = random.nextGaussian() * (random.nextInt(4) == 0 ? 1e-3 : 1);
                sum.add(x);
                exact = to64(exact.add(new BigDecimal(x)));
                assertThat(sum.value()).isEqualTo(exact.doubleValue());
            }
            int n = 25;
            assertThat(sum.over(n))
                    .isEqualTo(to64(exact.divide(BigDecimal.valueOf(n), 60, RoundingMode.HALF_EVEN))
                            .doubleValue());
        }
    }

    @Test
    void it_keeps_what_a_double_loses() {
        ExtendedSum sum = new ExtendedSum();
        sum.add(1);
        sum.add(0x1p-60);
        assertThat(sum.value()).isEqualTo(1);
        sum.add(-1);
        assertThat(sum.value()).isEqualTo(0x1p-60);
        sum.add(-0x1p-60);
        assertThat(sum.value()).isZero();
        sum.add(3);
        assertThat(sum.value()).isEqualTo(3);
    }

    private static BigDecimal to64(BigDecimal x) {
        if (x.signum() == 0) {
            return x;
        }
        int exponent = Math.getExponent(x.doubleValue());
        BigDecimal one = exponent < 0
                ? BigDecimal.ONE.divide(new BigDecimal(BigInteger.TWO.pow(-exponent)))
                : new BigDecimal(BigInteger.TWO.pow(exponent));
        if (x.abs().compareTo(one) < 0) {
            one = one.divide(BigDecimal.TWO);
        }
        BigDecimal step = one.divide(new BigDecimal(BigInteger.TWO.pow(63)));
        return x.divide(step, 0, RoundingMode.HALF_EVEN).multiply(step);
    }
}
