package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingGradeTest {
    @Test
    void syllables_are_counted_as_they_are_spoken() {
        assertThat(ReadingGrade.syllables("care")).isEqualTo(1);
        assertThat(ReadingGrade.syllables("walked")).isEqualTo(1);
        assertThat(ReadingGrade.syllables("wanted")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("supervisor")).isEqualTo(4);
    }

    @Test
    void a_worked_example_comes_out_as_on_paper() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
        assertThat(ReadingGrade.of("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
    }

    @Test
    void office_prose_is_above_the_limit_of_the_pages() {
        assertThat(ReadingGrade.of("Participation necessitates authorisation of the aforementioned confidentiality"
                        + " provisions in accordance with applicable legislation."))
                .isGreaterThan(12);
    }
}
