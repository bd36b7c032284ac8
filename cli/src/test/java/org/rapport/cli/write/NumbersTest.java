package org.rapport.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumbersTest {
    private static String text(double value) {
        return new Bytes(8).number(value).toString();
    }

    @Test
    void a_number_reads_back_as_the_same_double_and_is_never_longer_than_java_has_it() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            double value = i % 2 == 0
                    ? random.nextInt(-1_000_000, 1_000_000) / Math.pow(10, random.nextInt(7))
                    : Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(text(value))).isEqualTo(value == 0 ? 0 : value);
                assertThat(text(value).length())
                        .isLessThanOrEqualTo(Double.toString(value).length() + 17);
            }
        }
    }

    @Test
    void whole_numbers_have_no_point_and_fractions_are_short() {
        assertThat(text(12)).isEqualTo("12");
        assertThat(text(-3)).isEqualTo("-3");
        assertThat(text(0.1)).isEqualTo("0.1");
        assertThat(text(-4.25)).isEqualTo("-4.25");
        assertThat(text(2.05)).isEqualTo("2.05");
        assertThat(text(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(text(1e-7)).isEqualTo("1.0E-7");
    }

    @Test
    void text_is_safe_in_json_and_csv() {
        assertThat(new Bytes(8).json("a\"b\\c\nü").toString()).isEqualTo("\"a\\\"b\\\\c\\u000aü\"");
        assertThat(Field.csv("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(Field.csv("plain")).isEqualTo("plain");
    }
}
