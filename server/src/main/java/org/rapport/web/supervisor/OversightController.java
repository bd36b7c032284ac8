package org.rapport.web.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.OfferingHelp;
import org.rapport.concern.Outcome;
import org.rapport.concern.Repairs;
import org.rapport.concern.Seeing;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.concern.view.WhatWaitsForMe.Waiting;
import org.rapport.practice.People;
import org.rapport.repair.event.Event;
import org.rapport.web.clinician.Desk;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** That something waits, whose it is, its step and its age; never what was said, and never about whom. */
@RestController
final class OversightController {
    private final Door door;
    private final Desks desks;
    private final People people;
    private final OfferingHelp offeringHelp;
    private final Pages pages;
    private final Repairs repairs = new Repairs();

    OversightController(Door door, Desks desks, People people, OfferingHelp offeringHelp, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.people = people;
        this.offeringHelp = offeringHelp;
        this.pages = pages;
    }

    @GetMapping("/oversight")
    ResponseEntity<String> look(Visit visit, @RequestParam(defaultValue = "") String done) {
        OversightPage page = door.through(visit.actor(), inside -> page(inside, visit, done.equals("help")));
        return pages.show("supervisor/oversight.jte", page);
    }

    @PostMapping("/oversight/{repair}/help")
    ResponseEntity<String> help(Visit visit, @PathVariable UUID repair) {
        return switch (offeringHelp.offer(visit.supervisor(), repair)) {
            case Outcome.Done _ -> Pages.goTo("/oversight?done=help");
            case Outcome.Refused _, Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    private OversightPage page(Inside inside, Visit visit, boolean helped) {
        Desk desk = desks.of(inside, visit, Place.OVERSIGHT);
        return new OversightPage(
                helped ? desk.after("done.help") : desk,
                WhatWaitsForMe.unattended(inside).stream()
                        .map(waiting -> unattended(inside, visit, waiting))
                        .toList(),
                WhatWaitsForMe.askingMyAdvice(inside).stream()
                        .map(waiting -> asking(inside, waiting))
                        .toList());
    }

    private OversightPage.Unattended unattended(Inside inside, Visit visit, Waiting waiting) {
        return new OversightPage.Unattended(
                owner(inside, waiting),
                waiting.step(),
                (int) Duration.between(waiting.since(), inside.now()).toDays(),
                Desks.day(inside, lastAct(inside, waiting)),
                OfferingHelp.wasOffered(inside, waiting)
                        ? new Way.Shut(Said.of("oversight.help.sent"))
                        : Way.open("/oversight/" + waiting.repair() + "/help", visit.key()));
    }

    /** When the owner last did something that a supervisor may know of, or else when it began to be theirs. */
    private Instant lastAct(Inside inside, Waiting waiting) {
        return repairs.readable(inside, waiting.repair()).stream()
                .flatMap(history -> Seeing.history(inside.actor(), history).stream())
                .filter(event -> OwnersActs.is(event, waiting.owner()))
                .reduce((first, second) -> second)
                .map(Event::at)
                .orElseGet(waiting::since);
    }

    private OversightPage.Asking asking(Inside inside, Waiting waiting) {
        Instant asked = repairs.readable(inside, waiting.repair())
                .flatMap(history -> Asked.of(inside, history))
                .map(Event::at)
                .orElseGet(waiting::since);
        return new OversightPage.Asking(
                owner(inside, waiting), Desks.day(inside, asked), "/consultations/" + waiting.repair(), false);
    }

    private String owner(Inside inside, Waiting waiting) {
        return people.getColleague(inside, new PersonId(waiting.owner())).name().reveal();
    }
}
