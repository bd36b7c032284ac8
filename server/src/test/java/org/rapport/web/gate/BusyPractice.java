package org.rapport.web.gate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Answer;
import org.rapport.checkin.Askings;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.practice.Client;
import org.rapport.practice.Colleague;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.store.Words;
import org.rapport.watch.WhatWasFound;

/**
 * A practice in which there is something behind every route of staff that names an id.
 *
 * @param repair about which the supervisor is asked
 * @param words an account in it that its owner kept for now
 * @param finding what the client said in a check-in
 */
record BusyPractice(
        Actor.Clinician clinician,
        Actor.Supervisor supervisor,
        Actor.Manager manager,
        UUID relationship,
        UUID repair,
        UUID words,
        UUID finding) {
    static BusyPractice here(House house) {
        return busy(house, house.dana, house.mona, house.alex, house.sam, house.danaAndSam);
    }

    /** The foreign one of the house, with everybody in it that there is here. */
    static BusyPractice elsewhere(House house) {
        var supervisor = new Actor.Supervisor(house.foreign, Visitors.anybody());
        var manager = new Actor.Manager(house.foreign, Visitors.anybody());
        var client = new Actor.Client(house.foreign, Visitors.anybody(), ClientDoor.ROOM);
        UUID relationship = UUID.randomUUID();
        house.door.run(new Actor.Job(house.foreign, "test"), inside -> {
            colleague(house, inside, supervisor, Role.SUPERVISOR);
            colleague(house, inside, manager, Role.MANAGER);
            house.people.take(inside, new Client(client.person(), Words.of("Other"), Words.of(""), Locale.ENGLISH));
            Relationships.begin(
                    inside,
                    new Relationship(
                            relationship,
                            house.stranger.person(),
                            client.person(),
                            supervisor.person(),
                            LocalDate.of(2026, 1, 5),
                            12));
        });
        return busy(house, house.stranger, supervisor, manager, client, relationship);
    }

    private static void colleague(House house, Inside inside, Actor.Staff staff, Role role) {
        house.people.take(inside, new Colleague(staff.person(), role, Words.of("Elsewhere"), Words.of("")));
    }

    private static BusyPractice busy(
            House house,
            Actor.Clinician clinician,
            Actor.Supervisor supervisor,
            Actor.Manager manager,
            Actor.Client client,
            UUID relationship) {
        UUID repair =
                new Visitors(house, java.net.URI.create("http://127.0.0.1/")).takenUp(client, clinician, relationship);
        var parts = house.parts;
        Visitors.done(parts.speaking().keep(clinician, Visitors.id(), repair, Words.of("Kept for now.")));
        Visitors.done(parts.consulting().consult(clinician, Visitors.id(), repair, Words.of("How do I begin?")));
        UUID words = house.door.through(
                clinician,
                inside -> parts.whatHappenedHere().see(inside, repair).orElseThrow().texts().stream()
                        .filter(text -> text.words().reveal().equals("Kept for now."))
                        .map(Text::about)
                        .findFirst()
                        .orElseThrow()
                        .words());
        UUID finding = finding(house, clinician, client, relationship);
        return new BusyPractice(clinician, supervisor, manager, relationship, repair, words, finding);
    }

    /** A check-in in which the client says that something was wrong. */
    private static UUID finding(House house, Actor.Clinician clinician, Actor.Client client, UUID relationship) {
        var parts = house.parts;
        var session = parts.recordingSession()
                .record(clinician, Visitors.id(), relationship, house.clock.instant())
                .orElseThrow();
        var _ = parts.askingForCheckIn().handOver(clinician, session.id()).orElseThrow();
        UUID asking = house.door.through(
                clinician,
                inside -> Askings.listOf(inside, relationship).getLast().id());
        parts.answeringCheckIn().answer(client, asking, "wrong", Answer.given(1));
        parts.finishingCheckIn().finish(client, asking, Words.of(""));
        return house.door.through(clinician, inside -> WhatWasFound.between(inside, relationship)).stream()
                .filter(found -> found.status() == FindingStatus.FLAGGED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Who roleOf(Actor.Staff staff) {
        return switch (staff) {
            case Actor.Clinician _ -> Who.CLINICIAN;
            case Actor.Supervisor _ -> Who.SUPERVISOR;
            case Actor.Manager _ -> Who.MANAGER;
        };
    }

    /** The path of this route with what it names here. */
    String path(Route route) {
        return path(route, this);
    }

    /** The same, with the first id of it from here and any other from somewhere else. */
    String path(Route route, BusyPractice other) {
        return route.path()
                .replace("{relationship}", relationship.toString())
                .replace("{repair}", repair.toString())
                .replace("{colleague}", clinician.id().toString())
                .replace("{finding}", other.finding.toString())
                .replaceAll("\\{(words|proposal|invitation)}", other.words.toString());
    }

    /** Nobody's: ids of nothing. */
    BusyPractice ofNothing() {
        return new BusyPractice(
                new Actor.Clinician(clinician.practice(), Visitors.anybody()),
                supervisor,
                manager,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }
}
