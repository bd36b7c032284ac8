package org.rapport.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.web.chart.SampleCharts.MISSING;
import static org.rapport.web.chart.SampleCharts.SCALE;
import static org.rapport.web.chart.SampleCharts.START;
import static org.rapport.web.chart.SampleCharts.course;
import static org.rapport.web.chart.SampleCharts.draw;
import static org.rapport.web.chart.SampleCharts.parsed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a chart says about a course in words, and what it does not say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartWordsTest {
    @Test
    void the_usual_range_is_drawn_from_three_answers_on() {
        assertThat(draw(course("Sam", 13, 14)).wide()).doesNotContain("chart-band");
        assertThat(draw(course("Sam", 13, MISSING, 14)).wide()).doesNotContain("chart-band");
        assertThat(draw(course("Sam", 13, 14, 12)).wide()).contains("chart-band");
        assertThat(draw(course("Sam", 13, 14)).headline())
                .isEqualTo("Not enough answers yet to know what is usual for Sam (2 of 3).");
    }

    @Test
    void one_visit_stands_in_the_middle_and_none_is_said_in_words() throws Exception {
        var one = draw(course("Sam", 12));
        var none = draw(course("Sam"));

        parsed(one.wide());
        parsed(none.wide());
        assertThat(one.wide()).contains("First visit").doesNotContain("Last visit");
        assertThat(none.headline()).isEqualTo("No visits yet.");
        assertThat(none.wide()).contains("No visits yet").doesNotContain("chart-line");
    }

    @Test
    void only_missing_answers_are_no_low_answers() {
        var chart = draw(course("Sam", MISSING, MISSING));

        assertThat(chart.headline()).startsWith("No answers from Sam so far.");
        assertThat(chart.wide()).doesNotContain("chart-line").doesNotContain("chart-point");
    }

    @Test
    void the_headline_counts_low_answers_in_a_row_and_does_not_count_a_ceiling_as_good() {
        assertThat(draw(course("Sam", 13, 14, 12, 8, 9)).headline())
                .isEqualTo("Sam’s answers were lower than is usual for Sam in the last 2 check-ins.");
        assertThat(draw(course("Sam", 13, 14, 12, 13)).headline()).contains("within what is usual");
        assertThat(draw(course("Sam", 13, 14, 12, 16)).headline()).contains("higher than is usual");
        assertThat(draw(course("Sam", 16, 16, 16)).headline()).contains("tells us little");
        assertThat(draw(course("Sam", 13, 14, 12, MISSING)).headline()).contains("not a low answer");
    }

    @Test
    void one_low_answer_is_called_lower_only_when_a_finding_points_at_it() {
        var plain = course("Sam", 13, 14, 12, 8);
        var found = new Course(
                "Sam",
                "Check-in",
                SCALE,
                plain.visits(),
                plain.usual(),
                plain.threshold(),
                List.of(),
                Set.of(4),
                false);

        assertThat(draw(plain).headline()).endsWith("Once says little.");
        assertThat(draw(found).headline()).isEqualTo("Sam’s latest answers were lower than is usual for Sam.");
    }

    @Test
    void nothing_but_finite_numbers_can_come_in() {
        assertThatThrownBy(() -> new Scale(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Visit.Answered(1, START, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(2, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(Double.NaN, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> course("Sam", 17)).isInstanceOf(IllegalArgumentException.class);
    }
}
