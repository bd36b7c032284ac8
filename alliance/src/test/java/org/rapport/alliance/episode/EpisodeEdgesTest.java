package org.rapport.alliance.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.alliance.episode.Told.draft;
import static org.rapport.alliance.episode.Told.episodes;
import static org.rapport.alliance.episode.Told.fall;
import static org.rapport.alliance.episode.Told.flagged;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;

/** Where one case turns into the other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EpisodeEdgesTest {
    private static final double NONE = Double.NaN;

    @Test
    void the_settings_of_a_cohort_are_its_spread_and_halves_and_the_least_settings_are_settings() {
        Cohort cohort = new Cohort(0, 40, 6, 3, 0.5, 0, 0, 4, 200, "made up");
        assertThat(Episodes.of(cohort)).isEqualTo(new Episodes(5, 0.5, 0.5, Integer.MAX_VALUE));
        assertThat(new Episodes(0, 0, 1, 1).within()).isEqualTo(1);
    }

    @Test
    void of_two_equally_low_sessions_the_first_is_the_lowest() {
        assertThat(episodes(List.of(fall(2, 1)), 40, 30, 30, 31).getFirst().lowestSession())
                .isEqualTo(2);
    }

    @Test
    void what_did_not_fall_has_no_share_of_the_way_back() {
        Episode flat = episodes(List.of(fall(2, 1)), 40, 40, 40).getFirst();
        assertThat(flat.depth()).hasValue(0);
        assertThat(flat.regained()).isEmpty();
        assertThat(episodes(List.of(fall(2, 1)), 40, 30).getFirst().regained()).isEmpty();
    }

    @Test
    void findings_up_to_the_last_score_looked_at_belong_to_it_and_later_ones_do_not() {
        Episodes two = new Episodes(4, 0.5, 0.5, 2);
        Course course = Course.of(40, 30, 31, 32, 29, 28);
        assertThat(two.over(course, Told.BETTER, List.of(fall(2, 1), fall(4, 3))))
                .hasSize(1);
        assertThat(two.over(course, Told.BETTER, List.of(fall(2, 1), fall(5, 4))))
                .extracting(Episode::onset)
                .containsExactly(2, 5);
    }

    @Test
    void two_findings_about_the_first_session_are_one_episode_and_the_next_session_another() {
        Finding first = flagged(draft(FindingKind.LOW, 1));
        Finding other = flagged(draft(FindingKind.RUPTURE, 1));
        Finding next = flagged(draft(FindingKind.LOW, 2));
        List<Episode> found = episodes(List.of(first, other, next), 20, 19, 18);
        assertThat(found).extracting(Episode::onset).containsExactly(1, 2);
        assertThat(found.getFirst().findings()).hasSize(2);
    }

    @Test
    void what_names_no_session_to_compare_with_is_compared_with_the_score_before_wherever_that_is() {
        Finding low = flagged(draft(FindingKind.LOW, 4));
        assertThat(episodes(List.of(low), 41, NONE, NONE, 30).getFirst().preLevel())
                .hasValue(41);
        assertThat(episodes(List.of(low), NONE, NONE, NONE, 30).getFirst().preLevel())
                .isEmpty();
    }

    @Test
    void a_score_at_the_edge_of_the_band_does_not_yet_begin_the_fall() {
        assertThat(episodes(List.of(fall(4, 1)), 40, 38, 37, 30).getFirst().onset())
                .isEqualTo(3);
    }

    @Test
    void a_shift_to_nowhere_is_no_fall() {
        assertThat(Fall.isTold(flagged(draft(FindingKind.SHIFT, 2).number("direction", 0))))
                .isFalse();
        assertThat(Fall.isTold(flagged(draft(FindingKind.SHIFT, 2).number("direction", -1))))
                .isTrue();
    }

    @Test
    void without_an_episode_it_is_none_where_rules_tested_and_unknown_where_they_could_not() {
        Finding untested = draft(FindingKind.RUPTURE, 1)
                .says(
                        FindingStatus.NOT_ENOUGH,
                        "told",
                        "Told.",
                        new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "test"));
        assertThat(Decision.of(List.of(), List.of())).isEqualTo(Decision.NONE);
        assertThat(Decision.of(List.of(), List.of(flagged(draft(FindingKind.GAIN, 2)))))
                .isEqualTo(Decision.NONE);
        assertThat(Decision.of(List.of(), List.of(untested))).isEqualTo(Decision.UNKNOWN);
    }
}
