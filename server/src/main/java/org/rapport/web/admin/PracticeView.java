package org.rapport.web.admin;

import java.util.List;
import org.rapport.access.Inside;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.practice.Role;
import org.rapport.repair.policy.Deadlines;
import org.rapport.repair.word.Step;
import org.rapport.store.Outbox;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.Desks;
import org.rapport.web.clinician.Way;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Option;
import org.rapport.web.page.Said;
import org.springframework.stereotype.Component;

/** Gathers what the manager's page shows: people, policy, messages on their way. */
@Component
final class PracticeView {
    private final Desks desks;
    private final People people;

    PracticeView(Desks desks, People people) {
        this.desks = desks;
        this.people = people;
    }

    PracticePage of(Inside inside, Visit visit, Filled filled) {
        List<Colleague> colleagues = people.listColleagues(inside);
        return new PracticePage(
                desks.of(inside, visit, Place.PRACTICE).with(filled.problems()),
                colleagues.stream().map(colleague -> person(visit, colleague)).toList(),
                deadlines(Deadlines.USUAL),
                outbox(inside),
                new PracticePage.TakeIn(
                        Way.open("/practice/colleagues", visit.key()),
                        Way.open("/practice/clients", visit.key()),
                        options(colleagues, Role.CLINICIAN),
                        options(colleagues, Role.SUPERVISOR),
                        Desks.day(inside, inside.now()),
                        filled.typed()));
    }

    private static PracticePage.Person person(Visit visit, Colleague colleague) {
        return new PracticePage.Person(
                colleague.name().reveal(),
                Said.of("role." + colleague.role().name()),
                true,
                Way.open("/practice/colleagues/" + colleague.id().value() + "/sign-in", visit.key()));
    }

    private static List<Option> options(List<Colleague> colleagues, Role role) {
        return colleagues.stream()
                .filter(colleague -> colleague.role() == role)
                .map(colleague -> Option.of(
                        colleague.id().value().toString(), colleague.name().reveal()))
                .toList();
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
