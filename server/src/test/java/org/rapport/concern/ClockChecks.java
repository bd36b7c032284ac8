package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.message.Letter;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.store.Words;

/** What time alone does, and all it does. */
final class ClockChecks {
    private ClockChecks() {}

    /** Two business days after a Thursday is a Monday: the supervisor hears then, once, and nobody else hears anything. */
    static void anUnattendedRepairIsToldOnceToTheSupervisor(Workshop workshop) {
        workshop.house.clock.moveTo(Instant.parse("2026-03-05T09:00:00Z"));
        UUID repair = done(workshop.raising.raise(workshop.house.dana, id(), workshop.house.danaAndSam, Words.of("")));
        List<Instant> told = new ArrayList<>();
        for (int hour = 0; hour < 24 * 14; hour++) {
            workshop.clock.round();
            workshop.send();
            if (told.isEmpty() && escalations(workshop, repair) > 0) {
                told.add(workshop.house.clock.instant());
            }
            workshop.house.clock.pass(Duration.ofHours(1));
        }
        assertThat(told).containsExactly(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(escalations(workshop, repair)).isEqualTo(1);
        assertThat(workshop.left.stream().map(Letter::to).map(Words::reveal)).containsExactly("mona@practice.example");
    }

    private static long escalations(Workshop workshop, UUID repair) {
        return RaceChecks.kinds(workshop, repair).stream()
                .filter(Escalated.class::equals)
                .count();
    }

    /** Each step that waits too long is told once of its own. */
    static void eachStepIsToldOnce(Workshop workshop) {
        UUID repair = done(workshop.raising.raise(workshop.house.dana, id(), workshop.house.danaAndSam, Words.of("")));
        later(workshop, 10);
        done(workshop.owning.own(workshop.house.dana, id(), repair));
        later(workshop, 10);
        done(workshop.owning.reflect(workshop.house.dana, id(), repair, Words.of("R")));
        later(workshop, 30);
        assertThat(steps(workshop, repair)).containsExactly("OWN", "FIRST_STEP", "INVITE_OR_SAY_WHY_NOT");
        assertThat(workshop.leftTo("mona")).hasSize(3);
        assertThat(workshop.left).hasSize(3);
    }

    private static void later(Workshop workshop, int days) {
        for (int day = 0; day < days; day++) {
            workshop.house.clock.pass(Duration.ofDays(1));
            workshop.clock.round();
            workshop.clock.round();
            workshop.send();
        }
    }

    private static List<String> steps(Workshop workshop, UUID repair) {
        return history(workshop, repair).stream()
                .filter(Escalated.class::isInstance)
                .map(event -> ((Escalated) event).step().name())
                .toList();
    }

    private static List<Event> history(Workshop workshop, UUID repair) {
        return workshop.inside(inside -> workshop.repairs.history(inside, repair));
    }

    /** An invitation nobody answers lapses once, and silence is no yes, no no, and no reason to write again. */
    static void silenceLetsAnInvitationLapseOnceAndNothingElse(Workshop workshop) {
        UUID repair = workshop.takenUp();
        done(workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")));
        workshop.send();
        var answer = workshop.stream(repair).last().answer();
        int before = history(workshop, repair).size();
        later(workshop, 120);
        List<Event> since = history(workshop, repair)
                .subList(before, history(workshop, repair).size());
        assertThat(since.stream().filter(InvitationExpired.class::isInstance)).hasSize(1);
        assertThat(since).allMatch(event -> event instanceof InvitationExpired || event instanceof Escalated);
        assertThat(workshop.leftTo("sam")).hasSize(1);
        assertThat(workshop.stream(repair).last().answer()).isEqualTo(answer);
        assertThat(workshop.stream(repair).live()).isTrue();
    }
}
