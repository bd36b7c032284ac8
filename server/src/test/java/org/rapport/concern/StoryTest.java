package org.rapport.concern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is stored stays true, through a story that touches every policy. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryTest {
    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void what_is_stored_stays_true_from_a_concern_to_a_withdrawal() {
        StoryChecks.whatIsStoredStaysTrue(workshop);
    }

    @Test
    void a_stop_stands_for_what_begins_after_it_and_a_link_does_not_lift_it() {
        StoryChecks.aStopStandsForWhatBeginsAfterIt(workshop);
    }

    @Test
    void there_is_one_live_repair_a_relationship_also_after_reopening() {
        StoryChecks.thereIsOneLiveRepair(workshop);
    }

    @Test
    void the_owner_hears_that_the_client_has_spoken() {
        StoryChecks.theOwnerHearsThatTheClientHasSpoken(workshop);
    }

    @Test
    void after_a_stop_nothing_leaves_by_whatever_road_it_was_queued() {
        RaceChecks.afterAStopNothingLeaves(workshop);
    }

    @Test
    void after_a_no_a_letter_that_was_left_in_the_outbox_does_not_leave() {
        RaceChecks.afterANoAQueuedLetterDoesNotLeave(workshop);
    }
}
