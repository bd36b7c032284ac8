package org.rapport.alliance.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.episode.Told.draft;
import static org.rapport.alliance.episode.Told.episodes;
import static org.rapport.alliance.episode.Told.fall;
import static org.rapport.alliance.episode.Told.flagged;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EpisodesTest {
    private static final double NONE = Double.NaN;

    @Test
    void a_fall_that_comes_back_is_one_episode_with_its_numbers() {
        List<Episode> found = episodes(List.of(fall(4, 2)), 40, 41, NONE, 33, 30, NONE, 36, 39, 20);
        assertThat(found).singleElement().satisfies(episode -> {
            assertThat(episode.onset()).isEqualTo(4);
            assertThat(episode.preLevel()).hasValue(41);
            assertThat(episode.depth()).hasValue(11);
            assertThat(episode.lowestSession()).isEqualTo(5);
            assertThat(episode.duration()).isEqualTo(3);
            assertThat(episode.outcome()).isEqualTo(Outcome.FULL);
            assertThat(episode.repairSession()).hasValue(8);
            assertThat(episode.regained().orElseThrow()).isCloseTo(9 / 11.0, within(1e-12));
            assertThat(Decision.of(episode)).isEqualTo(Decision.REPAIRED_STAT);
            assertThat(episode.people()).isEqualTo(PeopleSay.NOTHING);
        });
    }

    @Test
    void half_of_the_way_back_and_staying_there_is_partial_and_still_open() {
        Episode episode = episodes(List.of(fall(2, 1)), 40, 30, 36, 31, 35, 36).getFirst();
        assertThat(episode.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(episode.repairSession()).hasValue(5);
        assertThat(episode.duration()).isEqualTo(3);
        assertThat(episode.regained().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(Decision.of(episode)).isEqualTo(Decision.UNREPAIRED);
    }

    @Test
    void less_than_half_is_none_at_the_end() {
        Episode episode = episodes(List.of(fall(2, 1)), 40, 30, 36, 34).getFirst();
        assertThat(episode.outcome()).isEqualTo(Outcome.NONE_AT_END);
        assertThat(episode.repairSession()).isEmpty();
        assertThat(episode.duration()).isEqualTo(3);
        assertThat(Decision.of(episode)).isEqualTo(Decision.UNREPAIRED);
    }

    @Test
    void with_no_score_since_it_is_only_flagged_and_without_a_score_before_unknown() {
        Episode last = episodes(List.of(fall(2, 1)), 40, 30, NONE).getFirst();
        assertThat(last.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Decision.of(last)).isEqualTo(Decision.FLAGGED);
        List<Episode> first = episodes(List.of(flagged(draft(FindingKind.LOW, 1)), fall(3, 2)), 20, 40, 30, 40);
        assertThat(first).extracting(Decision::of).containsExactly(Decision.UNKNOWN, Decision.REPAIRED_STAT);
        assertThat(first.getFirst().preLevel()).isEmpty();
        assertThat(first.getFirst().depth()).isEmpty();
    }

    @Test
    void findings_that_overlap_are_one_episode_and_later_ones_another() {
        Finding again = fall(4, 3);
        Finding other = flagged(draft(FindingKind.LOSS, 6).since(1).number("preMean", 41));
        Finding later = fall(8, 7);
        List<Episode> found = episodes(List.of(later, other, again, fall(3, 2)), 42, 40, 33, 28, 29, 30, 40, 31, 33);
        assertThat(found).extracting(Episode::onset).containsExactly(3, 8);
        assertThat(found.getFirst().findings()).extracting(Finding::session).containsExactly(3, 4, 6);
        assertThat(found.getFirst().preLevel()).hasValue(40);
        assertThat(found.getFirst().repairSession()).hasValue(7);
        assertThat(found.getLast().findings()).containsExactly(later);
    }

    @Test
    void a_finding_made_later_begins_where_the_scores_first_lay_beyond_the_band() {
        Finding slow = fall(5, 2);
        assertThat(episodes(List.of(slow), 40, 40, 39, 37, 30, 30).getFirst().onset())
                .isEqualTo(4);
        Finding lookingBack = flagged(draft(FindingKind.SHIFT, 6)
                .since(2)
                .number("atSession", 3)
                .number("direction", -1)
                .number("preMean", 41));
        Episode shift = episodes(List.of(lookingBack), 40, 42, 41, 37, 30, 30).getFirst();
        assertThat(shift.onset()).isEqualTo(3);
        assertThat(shift.preLevel()).hasValue(41);
    }

    @Test
    void what_tells_of_better_or_of_nothing_begins_no_episode() {
        List<Finding> findings = List.of(
                flagged(draft(FindingKind.GAIN, 2)),
                flagged(draft(FindingKind.REPAIR, 2)),
                flagged(draft(FindingKind.CEILING, 2)),
                flagged(draft(FindingKind.SHIFT, 3).number("atSession", 2).number("direction", 1)),
                draft(FindingKind.RUPTURE, 2)
                        .says(
                                FindingStatus.NOT_ENOUGH,
                                "told",
                                "Told.",
                                new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "test")));
        assertThat(episodes(findings, 40, 20, 20)).isEmpty();
        assertThat(Decision.of(List.of(), findings)).isEqualTo(Decision.UNKNOWN);
        assertThat(Decision.of(List.of(), List.of())).isEqualTo(Decision.NONE);
    }

    @Test
    void with_a_window_a_later_return_does_not_count() {
        Episodes three = new Episodes(4, 0.5, 0.5, 3);
        Course course = Course.of(40, 30, NONE, 31, 32, 33, 40, 30, 40);
        List<Episode> found = three.over(course, Told.BETTER, List.of(fall(2, 1), fall(8, 7)));
        assertThat(found).extracting(Episode::outcome).containsExactly(Outcome.NONE_AT_END, Outcome.FULL);
        assertThat(found.getFirst().duration()).isEqualTo(4);
    }

    @Test
    void where_higher_is_worse_a_rise_is_the_fall() {
        Episode episode = Told.SETTINGS
                .over(Course.of(10, 20, 11), Ruler.open(Direction.HIGHER_IS_WORSE), List.of(fall(2, 1)))
                .getFirst();
        assertThat(episode.depth()).hasValue(10);
        assertThat(episode.preLevel()).hasValue(10);
        assertThat(episode.outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void a_course_is_as_open_as_its_most_open_episode() {
        List<Finding> findings = List.of(fall(2, 1), fall(5, 4));
        List<Episode> open = episodes(findings, 40, 30, 40, 40, 30, 31);
        assertThat(Decision.of(open, findings)).isEqualTo(Decision.UNREPAIRED);
        assertThat(Decision.of(episodes(findings, 40, 30, 40, 40, 30), findings))
                .isEqualTo(Decision.FLAGGED);
        assertThat(Decision.of(episodes(findings, 40, 30, 40, 40, 30, 40), findings))
                .isEqualTo(Decision.REPAIRED_STAT);
    }

    @Test
    void an_open_episode_weighs_more_than_a_fall_too_new_to_tell() {
        List<Finding> findings = List.of(fall(2, 1), fall(4, 3));
        List<Episode> both = new Episodes(4, 0.5, 0.5, 1).over(Course.of(40, 30, 31, 20), Told.BETTER, findings);
        assertThat(both).extracting(Decision::of).containsExactly(Decision.UNREPAIRED, Decision.FLAGGED);
        assertThat(Decision.of(both, findings)).isEqualTo(Decision.UNREPAIRED);
    }

    @Test
    void a_fall_that_begins_on_the_day_of_the_repair_is_another_one() {
        Finding higher = flagged(draft(FindingKind.LOSS, 3).number("preMean", 50));
        assertThat(episodes(List.of(fall(2, 1), higher), 40, 30, 39, 39))
                .extracting(Episode::onset)
                .containsExactly(2, 3);
    }

    @Test
    void a_score_on_the_edge_of_the_band_is_still_at_the_level_before() {
        assertThat(episodes(List.of(fall(4, 1)), 40, 38, 37, 30).getFirst().onset())
                .isEqualTo(3);
    }

    @Test
    void a_repair_is_told_as_a_finding_only_when_there_is_one() {
        List<Finding> repairs = Repairs.of(episodes(List.of(fall(2, 1), fall(5, 4)), 40, 30, 39, 40, 30, 37));
        assertThat(repairs).extracting(Finding::kind).containsOnly(FindingKind.REPAIR);
        assertThat(repairs).extracting(Finding::session).containsExactly(3, 6);
        assertThat(repairs.getFirst().magnitude().orElseThrow()).isCloseTo(9, within(1e-12));
        assertThat(repairs.getFirst().previousSession()).hasValue(2);
        assertThat(repairs.getFirst().explanation().english())
                .isEqualTo(
                        "In session 3 the score was back at the level it had before the fall of session 2. Whether it is"
                                + " mended only the people in it can say.");
        assertThat(repairs.getLast().explanation().code()).isEqualTo("episode-repair.partial");
        assertThat(Repairs.of(episodes(List.of(fall(2, 1)), 40, 30, 31))).isEmpty();
    }

    @Test
    void what_people_say_changes_nothing_the_scores_say_and_no_score_speaks_for_them() {
        Episode episode = episodes(List.of(fall(2, 1)), 40, 30, 40).getFirst();
        Episode heard = episode.heard(PeopleSay.of(Confirmation.CONFIRMED_BY_CLINICIAN, false));
        assertThat(heard.people()).isEqualTo(PeopleSay.CONFIRMED);
        assertThat(heard.heard(PeopleSay.NOTHING)).isEqualTo(episode);
        assertThat(Decision.of(heard)).isEqualTo(Decision.of(episode));
        assertThat(PeopleSay.of(Confirmation.UNCONFIRMED, false)).isEqualTo(PeopleSay.NOTHING);
        assertThat(PeopleSay.of(Confirmation.CONFIRMED_BY_CLIENT, true)).isEqualTo(PeopleSay.REPAIRED_CONFIRMED);
        assertThat(PeopleSay.of(Confirmation.NOT_A_CONCERN, false)).isEqualTo(PeopleSay.NOT_A_CONCERN);
    }

    @Test
    void a_finding_about_a_session_without_a_score_and_senseless_settings_are_a_bug() {
        assertThatThrownBy(() -> episodes(List.of(fall(3, 1)), 40, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> episodes(List.of(fall(2, 1)), 40, NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Episodes(4, 0.5, 0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Episodes(4, 0.5, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Episodes(-1, 0.5, 0.5, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
