package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassingTheBlameTest {
    private static List<String> kinds(String text) {
        return PassingTheBlame.in(text).stream()
                .map(noticed -> noticed.ask().key())
                .toList();
    }

    @Test
    void words_that_pass_the_blame_are_noticed_in_their_order() {
        assertThat(kinds("Sam was resistant today. Sam refused to answer."))
                .containsExactly("blame.label", "blame.refused");
        assertThat(kinds("She never listens.")).containsExactly("blame.always");
        assertThat(kinds("I’m sorry, but it was late.")).containsExactly("blame.but");
        assertThat(kinds("It made me angry. That is not my fault.")).containsExactly("blame.made-me", "blame.not-my");
    }

    @Test
    void ones_own_part_is_never_taken_for_blame() {
        assertThat(kinds("I never asked how it was. I would not slow down. We always start late. I was tired."))
                .isEmpty();
        assertThat(kinds("")).isEmpty();
    }

    @Test
    void three_hints_are_enough() {
        assertThat(kinds("He was difficult. ".repeat(9))).hasSize(3);
    }

    @Test
    void the_phrase_is_the_one_in_the_text_and_prints_itself_nowhere() {
        var noticed = PassingTheBlame.in("Bo failed to come.").getFirst();
        assertThat(noticed.phrase().text()).isEqualTo("Bo failed to come");
        assertThat(noticed.toString()).doesNotContain("Bo");
    }
}
