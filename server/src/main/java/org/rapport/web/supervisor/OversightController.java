package org.rapport.web.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.OfferingHelp;
import org.rapport.concern.Outcome;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.People;
import org.rapport.store.CommandId;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.Desks;
import org.rapport.web.clinician.Way;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Said;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits beyond its time with the clinicians a supervisor stands beside: that it waits, never what was said. */
@RestController
final class OversightController {
    private final Door door;
    private final Desks desks;
    private final People people;
    private final OfferingHelp offeringHelp;
    private final Pages pages;

    OversightController(Door door, Desks desks, People people, OfferingHelp offeringHelp, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.people = people;
        this.offeringHelp = offeringHelp;
        this.pages = pages;
    }

    @GetMapping("/oversight")
    ResponseEntity<String> look(Visit visit) {
        OversightPage page = door.through(
                visit.actor(),
                inside -> new OversightPage(
                        desks.of(inside, visit, Place.OVERSIGHT), unattended(inside, visit), asking(inside)));
        return pages.show("supervisor/oversight.jte", page);
    }

    @PostMapping("/oversight/{repair}/help")
    ResponseEntity<String> help(Visit visit, CommandId id, @PathVariable UUID repair) {
        return switch (offeringHelp.offer(visit.supervisor(), id, repair)) {
            case Outcome.Done _ -> Pages.goTo("/oversight");
            case Outcome.Refused _, Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    private List<OversightPage.Unattended> unattended(Inside inside, Visit visit) {
        return WhatWaitsForMe.unattended(inside).stream()
                .map(waiting -> new OversightPage.Unattended(
                        name(inside, waiting.owner()),
                        waiting.step(),
                        (int) Duration.between(waiting.since(), inside.now()).toDays(),
                        Desks.day(inside, waiting.moved()),
                        help(inside, visit, waiting)))
                .toList();
    }

    private static Way help(Inside inside, Visit visit, WhatWaitsForMe.Waiting waiting) {
        return OfferingHelp.offered(inside, waiting.owner(), waiting.repair())
                ? new Way.Shut(Said.of("oversight.help.sent"))
                : Way.open("/oversight/" + waiting.repair() + "/help", visit.key());
    }

    private List<OversightPage.Asking> asking(Inside inside) {
        return WhatWaitsForMe.askingMyAdvice(inside).stream()
                .map(waiting -> new OversightPage.Asking(
                        name(inside, waiting.owner()),
                        Desks.day(inside, waiting.moved()),
                        "/consultations/" + waiting.repair(),
                        false))
                .toList();
    }

    private String name(Inside inside, UUID owner) {
        return people.getColleague(inside, new PersonId(owner)).name().reveal();
    }
}
