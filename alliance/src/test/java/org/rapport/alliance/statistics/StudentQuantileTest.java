package org.rapport.alliance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudentQuantileTest {
    @ParameterizedTest
    @CsvSource({
        "1e-05, 1, -31830.98860790709",
        "1e-05, 2, -223.60344363403718",
        "1e-05, 3, -47.927728375933924",
        "1e-05, 4, -23.332182700829275",
        "1e-05, 5, -15.546854534954758",
        "1e-05, 10, -7.526954019339651",
        "1e-05, 30, -5.054032421446494",
        "1e-05, 101, -4.476222307781356",
        "0.0005, 1, -636.6192487687196",
        "0.0005, 2, -31.59905457644362",
        "0.0005, 3, -12.923978636687481",
        "0.0005, 4, -8.610301581379275",
        "0.0005, 5, -6.86882662588111",
        "0.0005, 10, -4.586893858702636",
        "0.0005, 30, -3.645958635042021",
        "0.0005, 101, -3.389474884047273",
        "0.005, 1, -63.65674116287158",
        "0.005, 2, -9.924843200918293",
        "0.005, 3, -5.840909309733357",
        "0.005, 4, -4.604094871349993",
        "0.005, 5, -4.032142983555229",
        "0.005, 10, -3.1692726726169504",
        "0.005, 30, -2.749995653567226",
        "0.005, 101, -2.625385964668441",
        "0.025, 1, -12.706204736174705",
        "0.025, 2, -4.302652729749464",
        "0.025, 3, -3.1824463052837086",
        "0.025, 4, -2.7764451051977943",
        "0.025, 5, -2.5705818356363155",
        "0.025, 10, -2.2281388519862753",
        "0.025, 30, -2.042272456301238",
        "0.025, 101, -1.983731002955606",
        "0.1, 1, -3.0776835371752536",
        "0.1, 2, -1.8856180831641267",
        "0.1, 3, -1.6377443536962089",
        "0.1, 4, -1.5332062740589436",
        "0.1, 5, -1.4758840488244813",
        "0.1, 10, -1.3721836411103359",
        "0.1, 30, -1.3104150253913955",
        "0.1, 101, -1.2899898085679689",
        "0.4, 1, -0.32491969623290634",
        "0.4, 2, -0.2886751345948128",
        "0.4, 3, -0.2766706623326898",
        "0.4, 4, -0.2707222947075976",
        "0.4, 5, -0.2671808657041451",
        "0.4, 10, -0.2601848294920803",
        "0.4, 30, -0.2556053649519128",
        "0.4, 101, -0.25401548821219094",
    })
    void it_is_what_scipy_says(double p, int degrees, double t) {
        assertThat(StudentQuantile.of(p, degrees)).isCloseTo(t, within(1e-9 * Math.abs(t)));
        assertThat(StudentQuantile.of(1 - p, degrees)).isCloseTo(-t, within(1e-9 * Math.abs(t)));
    }

    @Test
    void one_two_and_four_degrees_have_closed_forms() {
        for (double p : new double[] {1e-6, 0.001, 0.025, 0.2, 0.4999}) {
            double four = 4 * p * (1 - p);
            double root = Math.sqrt(four);
            assertThat(StudentQuantile.of(p, 1)).isCloseTo(Math.tan(Math.PI * (p - 0.5)), within(1e-6));
            assertThat(StudentQuantile.of(p, 2)).isCloseTo((2 * p - 1) * Math.sqrt(2 / four), within(1e-6));
            assertThat(StudentQuantile.of(p, 4))
                    .isCloseTo(-2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1), within(1e-9));
        }
    }

    @Test
    void the_middle_is_nought_and_many_degrees_are_the_normal_distribution() {
        assertThat(StudentQuantile.of(0.5, 7)).isCloseTo(0, within(1e-12));
        assertThat(StudentQuantile.of(0.975, 1_000_000)).isCloseTo(NormalQuantile.of(0.975), within(1e-5));
    }

    @Test
    void nonsense_is_a_bug() {
        assertThatThrownBy(() -> StudentQuantile.of(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentQuantile.of(1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentQuantile.of(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
