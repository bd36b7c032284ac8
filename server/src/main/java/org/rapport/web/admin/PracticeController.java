package org.rapport.web.admin;

import java.util.List;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.practice.People;
import org.rapport.repair.policy.Deadlines;
import org.rapport.repair.word.Step;
import org.rapport.store.Outbox;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.Desks;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Said;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The practice at a glance for its manager: people, policy, messages on their way; nobody's words. */
@RestController
final class PracticeController {
    private final Door door;
    private final Desks desks;
    private final People people;
    private final Pages pages;

    PracticeController(Door door, Desks desks, People people, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/practice")
    ResponseEntity<String> look(Visit visit) {
        PracticePage page = door.through(visit.actor(), inside -> page(inside, visit));
        return pages.show("admin/practice.jte", page);
    }

    private PracticePage page(Inside inside, Visit visit) {
        return new PracticePage(
                desks.of(inside, visit, Place.PRACTICE),
                people.listColleagues(inside).stream()
                        .map(colleague -> new PracticePage.Person(
                                colleague.name().reveal(),
                                Said.of("role." + colleague.role().name()),
                                true))
                        .toList(),
                deadlines(Deadlines.USUAL),
                outbox(inside));
    }

    private static List<PracticePage.Deadline> deadlines(Deadlines usual) {
        return List.of(
                new PracticePage.Deadline(Step.OWN, usual.own()),
                new PracticePage.Deadline(Step.FIRST_STEP, usual.firstStep()),
                new PracticePage.Deadline(Step.INVITE_OR_SAY_WHY_NOT, usual.inviteOrSayWhyNot()),
                new PracticePage.Deadline(Step.FOLLOW_UP, usual.followUp()));
    }

    private static PracticePage.Outbox outbox(Inside inside) {
        Outbox.Health health = Outbox.health(inside, Desks.startOfDay(inside));
        return new PracticePage.Outbox(
                health.waiting(),
                health.oldest().map(at -> Desks.time(inside, at)),
                health.triedInVain(),
                health.sentSince());
    }
}
