package org.rapport.alliance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.alliance.instrument.Answer.declined;
import static org.rapport.alliance.instrument.Answer.given;
import static org.rapport.alliance.instrument.Answer.skipped;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringTest {
    private final Instrument instrument = Fixtures.fourItemsAndADirectOne();

    @Test
    void all_answers_are_added_with_the_reversed_one_turned_over() {
        ScoringResult.Scored scored =
                scored(Map.of("a", given(4), "b", given(3), "c", given(2), "d", given(1), "wrong", given(0)));
        assertThat(scored.primary()).isEqualTo(new ScaleScore.Score(4 + 3 + 2 + 3, 4, 4));
        assertThat(scored.scales()).containsEntry("bond", new ScaleScore.Score(3.5, 2, 2));
        assertThat(scored.direct()).isEqualTo(DirectAnswer.NO);
    }

    @Test
    void the_best_and_the_worst_answers_meet_the_ends_of_the_range() {
        assertThat(instrument.rangeOf(instrument.primary())).isEqualTo(new Range(0, 16));
        assertThat(scored(Map.of("a", given(4), "b", given(4), "c", given(4), "d", given(0)))
                        .primary())
                .isEqualTo(new ScaleScore.Score(16, 4, 4));
        assertThat(scored(Map.of("a", given(0), "b", given(0), "c", given(0), "d", given(4)))
                        .primary())
                .isEqualTo(new ScaleScore.Score(0, 4, 4));
    }

    @Test
    void one_missing_answer_takes_the_mean_of_the_others_and_says_so() {
        ScaleScore score = scored(Map.of("a", given(4), "b", given(4), "c", given(1), "d", skipped()))
                .primary();
        assertThat(score).isEqualTo(new ScaleScore.Score(12, 3, 4));
        assertThat(((ScaleScore.Score) score).prorated()).isTrue();
    }

    @Test
    void two_missing_answers_give_no_total_but_the_subscale_that_has_enough() {
        ScoringResult.Scored scored = scored(Map.of("a", given(4), "d", given(0), "b", declined()));
        assertThat(scored.primary()).isEqualTo(new ScaleScore.TooFewAnswers(2, 3, 1));
        assertThat(scored.scales()).containsEntry("bond", new ScaleScore.Score(4, 2, 2));
    }

    @Test
    void no_answer_at_all_is_no_score_and_no_failure() {
        ScoringResult.Scored scored = scored(Map.of());
        assertThat(scored.primary()).isEqualTo(new ScaleScore.TooFewAnswers(0, 3, 0));
        assertThat(scored.direct()).isEqualTo(DirectAnswer.SKIPPED);
    }

    @Test
    void the_direct_item_never_moves_the_score() {
        Map<String, Answer> answers = Map.of("a", given(2), "b", given(2), "c", given(2), "d", given(2));
        Map<String, Answer> withYes = new TreeMap<>(answers);
        withYes.put("wrong", given(1));
        assertThat(scored(withYes).primary()).isEqualTo(scored(answers).primary());
        assertThat(scored(withYes).direct()).isEqualTo(DirectAnswer.YES);
    }

    @Test
    void a_skip_beside_a_no_is_not_a_no_and_a_skip_beside_a_yes_is_a_yes() {
        Instrument rifts = Fixtures.instrument(
                List.of(
                        Fixtures.item("p", 1, Trait.DIRECT, Trait.SCORED),
                        Fixtures.item("q", 1, Trait.DIRECT, Trait.SCORED)),
                List.of(Fixtures.scale("count", Scale.Method.SUM, "p", "q")));
        assertThat(direct(rifts, given(0), given(0))).isEqualTo(DirectAnswer.NO);
        assertThat(direct(rifts, given(0), skipped())).isEqualTo(DirectAnswer.SKIPPED);
        assertThat(direct(rifts, given(1), declined())).isEqualTo(DirectAnswer.YES);
    }

    @Test
    void answers_that_cannot_be_answers_are_refused_by_name_of_the_item() {
        assertThat(instrument.score(Responses.of(Map.of("a", given(5)))))
                .isEqualTo(new ScoringResult.Refused(ScoringResult.Why.NOT_AN_ANSWER_OF_THIS_ITEM, "a"));
        assertThat(instrument.score(Responses.of(Map.of("zz", given(1)))))
                .isEqualTo(new ScoringResult.Refused(ScoringResult.Why.UNKNOWN_ITEM, "zz"));
    }

    @Test
    void every_score_lies_in_the_range_and_rises_with_every_better_answer() {
        long seed = 7;
        Random random = new Random(seed);
        Range range = instrument.rangeOf(instrument.primary());
        for (int step = 0; step < 2_000; step++) {
            Map<String, Answer> answers = new TreeMap<>();
            List.of("a", "b", "c", "d").forEach(code -> answers.put(code, given(random.nextInt(5))));
            double score = ((ScaleScore.Score) scored(answers).primary()).value();
            assertThat(range.contains(score)).as("seed %d, step %d", seed, step).isTrue();
            if (answers.get("a") instanceof Answer.Given(int value) && value < 4) {
                answers.put("a", given(value + 1));
                assertThat(((ScaleScore.Score) scored(answers).primary()).value())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(score + 1);
            }
        }
    }

    @Test
    void parts_that_do_not_fit_together_are_a_bug() {
        Item item = Fixtures.item("a", 1, Trait.SCORED);
        Scale other = Fixtures.scale("total", Scale.Method.SUM, "a", "b");
        assertThatThrownBy(() -> Fixtures.instrument(List.of(item), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fixtures.instrument(List.of(item, item), List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item("a", Wording.NONE, List.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_falls_back_to_its_base_language_and_then_to_english() {
        Wording wording = Wording.of(Map.of("en", "yes", "de", "ja"));
        assertThat(wording.closestTo("de-AT")).contains("ja");
        assertThat(wording.closestTo("fr")).contains("yes");
        assertThat(wording.in("fr")).isEmpty();
    }

    private static DirectAnswer direct(Instrument instrument, Answer p, Answer q) {
        return ((ScoringResult.Scored) instrument.score(Responses.of(Map.of("p", p, "q", q)))).direct();
    }

    private ScoringResult.Scored scored(Map<String, Answer> answers) {
        return (ScoringResult.Scored) instrument.score(Responses.of(answers));
    }
}
