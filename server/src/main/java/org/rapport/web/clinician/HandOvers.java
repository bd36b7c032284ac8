package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.Repairs;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.concern.view.WhatWaitsForMe.Waiting;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.practice.Role;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Said;
import org.springframework.stereotype.Component;

/** What is offered, and the last look before it is offered or accepted. Nobody's words are read for it. */
@Component
final class HandOvers {
    private final Desks desks;
    private final People people;
    private final Repairs repairs = new Repairs();

    HandOvers(Desks desks, People people) {
        this.desks = desks;
        this.people = people;
    }

    HandOversPage offeredToMe(Inside inside, Visit visit) {
        return new HandOversPage(
                desks.of(inside, visit, Place.HAND_OVERS),
                WhatWaitsForMe.offeredToMe(inside).stream()
                        .map(offered -> offer(inside, visit, offered))
                        .toList());
    }

    private HandOversPage.Offer offer(Inside inside, Visit visit, Waiting offered) {
        String here = "/repairs/" + offered.repair() + "/hand-over";
        return new HandOversPage.Offer(
                client(inside, offered),
                Aside.name(people, inside, offered.owner()),
                since(inside, offered),
                offered.step(),
                here + "/accept",
                Way.open(here + "/refuse", visit.key()));
    }

    private LocalDate since(Inside inside, Waiting offered) {
        return Desks.day(
                inside,
                repairs.readable(inside, offered.repair()).stream()
                        .flatMap(history -> history.reversed().stream())
                        .filter(HandOverOffered.class::isInstance)
                        .findFirst()
                        .map(Event::at)
                        .orElseGet(offered::since));
    }

    /**
     * Before it is offered; empty when this is nobody who could take it over.
     *
     * @throws NothingHere when the actor leads no such repair
     */
    Optional<ConfirmPage> offering(Inside inside, Visit visit, UUID repair, PersonId to) {
        Owned.get(inside, repair);
        String here = "/repairs/" + repair;
        return people.findColleague(inside, to)
                .filter(colleague -> colleague.role() == Role.CLINICIAN)
                .map(Colleague::name)
                .map(name -> new ConfirmPage(
                        desks.of(inside, visit, Place.PEOPLE),
                        Said.of("hand-over.offer.heading", name.reveal()),
                        then("hand-over.offer.then.", name.reveal()),
                        Map.of(Deed.OFFER.field(), to.value().toString()),
                        new Act(here + "/hand-over", visit.key()),
                        Said.of("hand-over.offer.go"),
                        here + "#" + Deed.OFFER.place()));
    }

    /** Before it is accepted; empty when it is not offered to the actor. */
    Optional<ConfirmPage> accepting(Inside inside, Visit visit, UUID repair) {
        return WhatWaitsForMe.offeredToMe(inside).stream()
                .filter(offered -> offered.repair().equals(repair))
                .findFirst()
                .map(offered -> accepting(inside, visit, offered));
    }

    private ConfirmPage accepting(Inside inside, Visit visit, Waiting offered) {
        String from = Aside.name(people, inside, offered.owner());
        return new ConfirmPage(
                desks.of(inside, visit, Place.HAND_OVERS),
                Said.of("hand-over.accept.heading", from),
                then("hand-over.accept.then.", from),
                Map.of(),
                new Act("/repairs/" + offered.repair() + "/hand-over/accept", visit.key()),
                Said.of("hand-over.accept.go"),
                "/hand-overs");
    }

    private static List<Said> then(String key, String name) {
        return List.of(Said.of(key + 1, name), Said.of(key + 2, name), Said.of(key + 3, name));
    }

    private String client(Inside inside, Waiting waiting) {
        return desks.client(inside, new PersonId(waiting.client())).orElseThrow();
    }
}
