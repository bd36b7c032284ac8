package org.rapport.alliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.simulation.Recovery;
import org.rapport.alliance.simulation.Rupture;
import org.rapport.alliance.simulation.Truth;
import org.rapport.alliance.statistics.Proportion;

/** Alarms are held against what really happened. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerformanceTest {
    private static Judged quiet(Integer... alarms) {
        return new Judged(new Truth(1, 12, Optional.empty()), false, List.of(alarms));
    }

    /** A rupture from session 5 to session 5 or further, two spreads deep. */
    private static Judged ruptured(int last, Integer... alarms) {
        Rupture rupture = new Rupture(5, last, 2, 6, Recovery.FULL);
        return new Judged(new Truth(1, 12, Optional.of(rupture)), false, List.of(alarms));
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, true, 0",
        "6, false, true, 1",
        "7, false, true, 2",
        "8, false, false, -1",
        "4, false, false, -1"
    })
    void an_alarm_is_right_on_the_day_and_for_two_sessions_after(int alarm, boolean day, boolean two, int delay) {
        Judged judged = ruptured(5, alarm);
        assertThat(judged.onTheDay()).isEqualTo(day);
        assertThat(judged.withinTwo()).isEqualTo(two);
        assertThat(judged.delay().orElse(-1)).isEqualTo(delay);
        assertThat(judged.right()).isEqualTo(delay < 0 ? 0 : 1);
    }

    @Test
    void while_a_rupture_lasts_a_late_alarm_is_right_but_late() {
        Judged judged = ruptured(9, 9);
        assertThat(judged.withinTwo()).isFalse();
        assertThat(judged.delay()).hasValue(4);
        assertThat(judged.right()).isEqualTo(1);
    }

    @Test
    void the_first_right_alarm_counts_and_an_early_one_is_wrong() {
        Judged judged = ruptured(6, 7, 3, 6, 7);
        assertThat(judged.alarms()).containsExactly(3, 6, 7);
        assertThat(judged.delay()).hasValue(1);
        assertThat(judged.right()).isEqualTo(2);
    }

    @Test
    void everything_is_counted_of_what_it_is_a_share_of() {
        Performance performance = Performance.of(
                List.of(quiet(), quiet(), quiet(2, 9), ruptured(5, 5), ruptured(5, 6), ruptured(5), ruptured(9, 3, 9)));
        assertThat(performance.onTheDay()).isEqualTo(new Proportion(1, 4));
        assertThat(performance.withinTwo()).isEqualTo(new Proportion(2, 4));
        assertThat(performance.falseAlarms()).isEqualTo(new Proportion(1, 3));
        assertThat(performance.precision().value()).isEqualTo(3 / 6.0);
        assertThat(performance.delay().value()).isCloseTo((0 + 1 + 4) / 3.0, within(1e-12));
        assertThat(performance.delay().interval().holds(performance.delay().value()))
                .isTrue();
    }

    @Test
    void of_nothing_there_is_nothing_to_say() {
        Performance performance = Performance.of(List.of(quiet()));
        assertThat(performance.onTheDay().of()).isZero();
        assertThat(performance.delay().value()).isNaN();
        assertThat(Markdown.performances(Map.of("rule", performance)))
                .contains("| rule | – | – | 0.0 % (0.0 to 79.3) | – | – |");
    }

    @Test
    void the_interval_by_drawing_again_is_about_that_of_the_textbook_and_the_same_each_time() {
        List<Judged> cases = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            cases.add(i % 4 == 0 ? ruptured(5, 5) : quiet(3));
        }
        Estimate precision = Performance.of(cases).precision();
        double error = Math.sqrt(0.25 * 0.75 / 400);
        assertThat(precision.interval().low()).isCloseTo(0.25 - 1.96 * error, within(0.01));
        assertThat(precision.interval().high()).isCloseTo(0.25 + 1.96 * error, within(0.01));
        assertThat(Performance.of(cases)).isEqualTo(Performance.of(cases));
    }

    @Test
    void groups_come_in_reading_order_and_hold_ruptures_only() {
        Map<String, List<Judged>> apart = Subgroup.DURATION.apart(List.of(quiet(), ruptured(9), ruptured(5)));
        assertThat(apart.keySet()).containsExactly("1", "2 to 3", "4 or more");
        assertThat(apart.values()).extracting(List::size).containsExactly(1, 0, 1);
        assertThat(Subgroup.DEPTH.apart(List.of(ruptured(5))).get("2 to below 3"))
                .hasSize(1);
        assertThat(Subgroup.ONSET.apart(List.of(ruptured(5))).get("up to 5")).hasSize(1);
        assertThat(Subgroup.CEILING.apart(List.of(ruptured(5))).get("below the best"))
                .hasSize(1);
    }
}
