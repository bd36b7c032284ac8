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
class ProportionTest {
    /** Each end p solves (p − share)² = z²·p(1 − p)/n, which is where Wilson's interval comes from. */
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "5, 10", "10, 10", "81, 263", "15, 148", "500, 5000"})
    void the_ends_are_where_the_share_is_just_196_standard_errors_away(long hits, long of) {
        Proportion proportion = new Proportion(hits, of);
        for (double end :
                new double[] {proportion.wilson().low(), proportion.wilson().high()}) {
            double off = proportion.share() - end;
            assertThat(off * off).isCloseTo(3.841458820694124 * end * (1 - end) / of, within(1e-12));
        }
        assertThat(proportion.wilson().holds(proportion.share())).isTrue();
    }

    @Test
    void of_nothing_everything_is_possible() {
        assertThat(new Proportion(0, 0).wilson()).isEqualTo(new Interval(0, 1));
        assertThat(new Proportion(0, 0).share()).isNaN();
    }

    @Test
    void a_share_has_its_standard_error() {
        assertThat(new Proportion(100, 1000).standardError()).isCloseTo(0.0094868, within(1e-7));
        assertThatThrownBy(() -> new Proportion(3, 2)).hasMessage("3 of 2 is no share");
    }
}
