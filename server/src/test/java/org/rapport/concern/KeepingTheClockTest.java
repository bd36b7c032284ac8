package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.store.Words;

/** Time alone lets an invitation lapse and tells a supervisor that something waits; it does nothing else to anybody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTheClockTest {
    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void an_unattended_repair_is_told_once_to_the_supervisor_after_two_business_days() {
        ClockChecks.anUnattendedRepairIsToldOnceToTheSupervisor(workshop);
    }

    @Test
    void each_step_that_waits_too_long_is_told_once() {
        ClockChecks.eachStepIsToldOnce(workshop);
    }

    @Test
    void silence_lets_an_invitation_lapse_once_and_nothing_else() {
        ClockChecks.silenceLetsAnInvitationLapseOnceAndNothingElse(workshop);
    }

    @Test
    void a_history_that_cannot_be_read_keeps_no_other_from_being_looked_at() {
        UUID broken = done(workshop.raising.raise(workshop.house.dana, id(), workshop.house.danaAndSam, Words.of("")));
        UUID sound = done(workshop.raising.raise(workshop.house.kim, id(), workshop.house.raviAndKim, Words.of("")));
        workshop.owner
                .sql("update store.event set type = 'Forgotten' where stream = :broken and seq = 2")
                .param("broken", broken)
                .update();
        workshop.house.clock.pass(Duration.ofDays(7));
        assertThatThrownBy(workshop.clock::round).hasMessageContaining("Forgotten");
        Assertions.assertThat(RaceChecks.kinds(workshop, sound)).contains(Escalated.class);
    }
}
