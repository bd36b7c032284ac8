package org.rapport.alliance.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Fixtures;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.InstrumentKey;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.instrument.ScoringResult;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeriesTest {
    private static final Measure BETTER = measure(Direction.HIGHER_IS_BETTER);
    private static final Measure WORSE = measure(Direction.HIGHER_IS_WORSE);

    @Test
    void steps_lead_from_one_given_score_to_the_next_over_a_gap() {
        Series series = new Series(
                BETTER, List.of(Point.scored(1, 12), Point.missing(2, MissingReason.DECLINED), Point.scored(4, 9)));
        assertThat(series.observed()).containsExactly(new Observed(1, 12), new Observed(4, 9));
        assertThat(series.differences()).containsExactly(new Difference(new Observed(1, 12), new Observed(4, 9), 3));
        assertThat(series.differences().getFirst().sessionsBetween()).isEqualTo(2);
    }

    @Test
    void worse_means_higher_where_higher_is_worse() {
        Series series = new Series(WORSE, List.of(Point.scored(1, 5), Point.scored(2, 9)));
        assertThat(series.differences().getFirst().worsening()).isEqualTo(4);
    }

    @Test
    void a_usual_range_needs_three_scores_and_stays_on_the_scale() {
        Series two = new Series(BETTER, List.of(Point.scored(1, 12), Point.scored(2, 14)));
        assertThat(two.usualRange()).isEmpty();
        UsualRange usual = two.with(Point.scored(3, 16)).usualRange().orElseThrow();
        assertThat(usual.low()).isCloseTo(12, within(1e-12));
        assertThat(usual.high()).isCloseTo(16, within(1e-12));
        assertThat(two.with(Point.scored(3, 16)).with(Point.scored(4, 16)).usualRange())
                .hasValueSatisfying(range -> assertThat(range.high()).isEqualTo(16));
    }

    @Test
    void the_ceiling_counts_the_best_scores_at_the_end_and_passes_over_gaps() {
        Series series = new Series(
                BETTER,
                List.of(
                        Point.scored(1, 16),
                        Point.scored(2, 15),
                        Point.scored(3, 16),
                        Point.missing(4, MissingReason.CANCELLED),
                        Point.scored(5, 16)));
        assertThat(series.scoresAtCeiling()).isEqualTo(2);
        assertThat(new Series(WORSE, List.of(Point.scored(1, 0))).scoresAtCeiling())
                .isEqualTo(1);
    }

    @Test
    void sessions_that_do_not_rise_or_scores_off_the_scale_are_a_bug() {
        assertThatThrownBy(() -> new Series(BETTER, List.of(Point.scored(2, 1), Point.scored(2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Series(BETTER, List.of(Point.scored(2, 1), Point.scored(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Series(BETTER, List.of(Point.scored(1, 17))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Point.scored(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Point.scored(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_check_in_becomes_a_point_with_its_score_or_the_reason_there_is_none() {
        Instrument four = Fixtures.fourItemsAndADirectOne();
        assertThat(Point.of(3, scored(four, Map.of("wrong", Answer.given(1)))))
                .isEqualTo(Point.missing(3, MissingReason.SKIPPED).withDirect(DirectAnswer.YES));
        assertThat(Point.of(3, scored(four, Map.of("a", Answer.declined()))).reading())
                .isEqualTo(new Reading.Missing(MissingReason.DECLINED));
        assertThat(Point.of(3, scored(four, Map.of("a", Answer.given(4), "b", Answer.given(4), "c", Answer.given(4))))
                        .score())
                .hasValue(16);
    }

    private static ScoringResult.Scored scored(Instrument instrument, Map<String, Answer> answers) {
        return (ScoringResult.Scored) instrument.score(Responses.of(answers));
    }

    private static Measure measure(Direction direction) {
        return new Measure(new InstrumentKey("four", "1"), "total", direction, new Range(0, 16), Optional.empty());
    }
}
