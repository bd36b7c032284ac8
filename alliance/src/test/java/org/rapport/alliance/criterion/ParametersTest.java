package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParametersTest {
    private final Parameters set = new Parameters(new TreeMap<>(
            Map.of("low", "1", "high", "10", "half", "2.5", "no", "none", "on", "true", "off", "false", "word", "x")));

    @Test
    void bounds_are_included_and_beyond_them_it_says_what_would_do() {
        assertThat(set.number("low", 1, 10)).isEqualTo(1);
        assertThat(set.number("high", 1, 10)).isEqualTo(10);
        refused(() -> set.number("high", 1, 9), "'high' is a number from 1.0 to 9.0, not 10");
        refused(() -> set.number("low", 2, 9), "'low' is a number from 2.0 to 9.0, not 1");
        refused(() -> set.number("word", 0, 1), "'word' is a number, not 'x'");
        refused(() -> set.number("gone", 0, 1), "'gone' is missing");
        assertThat(set.whole("high", 1, 10)).isEqualTo(10);
        refused(() -> set.whole("half", 1, 10), "'half' is a whole number, not 2.5");
    }

    @Test
    void none_is_nothing_where_nothing_is_allowed() {
        assertThat(set.numberOrNone("no", 1, 10)).isEmpty();
        assertThat(set.numberOrNone("half", 1, 10)).hasValue(2.5);
        assertThat(set.wholeOrNone("no", 1, 10)).isEmpty();
        assertThat(set.wholeOrNone("high", 1, 10)).hasValue(10);
        refused(() -> set.number("no", 1, 10), "'no' is a number, not 'none'");
    }

    @Test
    void a_refusal_names_the_words_that_would_have_done_too() {
        refused(() -> set.numberOrNone("word", 1, 10), "'word' is a number, not 'x'; or it is none");
        refused(() -> set.wholeOrNone("half", 1, 10), "'half' is a whole number, not 2.5; or it is none");
        assertThat(set.numberOr("x", "word", 1, 10)).isEmpty();
        assertThat(set.numberOr("x", "half", 1, 10)).hasValue(2.5);
        refused(() -> set.numberOr("cohort", "word", 1, 10), "'word' is a number, not 'x'; or it is cohort");
    }

    @Test
    void words_are_those_offered() {
        assertThat(set.oneOf("word", "y", "x")).isEqualTo("x");
        refused(() -> set.oneOf("word", "y", "z"), "'word' is one of y, z, not 'x'");
        assertThat(set.yes("on")).isTrue();
        assertThat(set.yes("off")).isFalse();
        refused(() -> set.yes("word"), "'word' is one of true, false, not 'x'");
    }

    @Test
    void settings_given_go_over_the_defaults() {
        Parameters all = set.over(Map.of("low", "7", "more", "8"));
        assertThat(all.text("low")).isEqualTo("1");
        assertThat(all.text("more")).isEqualTo("8");
    }

    @Test
    void a_rule_is_made_by_name_and_refuses_what_it_does_not_take() {
        Offer drop = Offers.ALL.getFirst();
        assertThat(drop.with(Map.of())).isEqualTo(CalibratedStepDrop.DEFAULT);
        assertThat(drop.with(Map.of("planned", "20"))).isEqualTo(new CalibratedStepDrop(0.10, 20, 6));
        refused(
                () -> drop.with(Map.of("alfa", "1")),
                "'step-drop' takes alike, alpha, own-differences, planned, not alfa");
        refused(
                () -> drop.with(Map.of("planned", "1")),
                "'step-drop': 'planned' is a number from 2.0 to 10000.0, not 1");
        assertThat(Offers.ALL.get(1).with(Map.of("scores", "3"))).isEqualTo(new FlatCeiling(3));
        Offer plain = new Offer("plain", "", new TreeMap<>(), "", none -> FlatCeiling.DEFAULT);
        refused(() -> plain.with(Map.of("a", "1")), "'plain' takes no settings, not a");
    }

    private static void refused(ThrowingCallable what, String message) {
        assertThatThrownBy(what).isInstanceOf(Parameters.NotUsable.class).hasMessage(message);
    }
}
