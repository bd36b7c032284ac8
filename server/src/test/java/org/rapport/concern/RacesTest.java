package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Letter;
import org.rapport.store.Words;

/** Two people at the same moment, on a real database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RacesTest {
    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void a_doubled_submit_is_one_act_with_one_answer() {
        RaceChecks.aDoubledSubmitIsOneAct(workshop);
    }

    @Test
    void two_first_concerns_at_once_are_one_repair_with_two_concerns() {
        RaceChecks.twoFirstConcernsAreOneRepair(workshop);
    }

    @Test
    void two_acts_at_once_are_both_done_in_some_order_or_one_is_refused() {
        UUID repair = workshop.takenUp();
        try (var threads = new AtOnce()) {
            for (int round = 0; round < 15; round++) {
                var both = threads.both(
                        () -> workshop.owning.reflect(workshop.house.dana, id(), repair, Words.of("R")),
                        () -> workshop.speaking.share(workshop.house.sam, id(), repair, Words.of("S")));
                done(both.first());
                done(both.second());
                var invitations = threads.both(
                        () -> workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")),
                        () -> workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")));
                assertThat(List.of(invitations.first(), invitations.second()))
                        .containsExactlyInAnyOrder(
                                new Outcome.Done(repair), new Outcome.Refused(Refusal.ALREADY_ASKED));
                done(workshop.inviting.cancel(workshop.house.dana, id(), repair, ready(repair)));
            }
        }
        assertThat(RaceChecks.kinds(workshop, repair))
                .filteredOn(ReflectionMarked.class::equals)
                .hasSize(15);
        Truth.holds(workshop, "after two acts at once");
    }

    private UUID ready(UUID repair) {
        return ((Letter.Ready) workshop.stream(repair).letter()).invitation().value();
    }

    @Test
    void a_no_waits_for_a_letter_that_is_leaving_and_after_it_none_leaves() {
        RaceChecks.aNoWaitsForALetterThatIsLeaving(workshop);
    }

    @Test
    void a_stop_waits_for_a_letter_that_is_leaving_and_after_it_none_leaves() {
        RaceChecks.aStopWaitsForALetterThatIsLeaving(workshop);
    }

    @Test
    void after_a_no_no_link_chooses_again_not_even_at_the_same_moment() {
        RaceChecks.afterANoNoLinkChoosesAgain(workshop);
    }

    @Test
    void a_first_concern_waits_for_another_that_begins() {
        RaceChecks.aFirstConcernWaitsForAnotherThatBegins(workshop);
    }

    @Test
    void taking_back_waits_for_a_reading_under_way() {
        RaceChecks.takingBackWaitsForAReadingUnderWay(workshop);
    }
}
