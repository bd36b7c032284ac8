package org.rapport.web.clinician;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Reflections;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.Client;
import org.rapport.practice.People;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Stop;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.PersonId;
import org.rapport.watch.Findings;
import org.rapport.watch.WhatWasFound;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Said;
import org.springframework.stereotype.Component;

/** Gathers the page of one repair for its owner: the story so far, and which gates are open. */
@Component
final class RepairView {
    private final Desks desks;
    private final People people;
    private final WhatHappenedHere whatHappenedHere;
    private final Reflections reflections;

    RepairView(Desks desks, People people, WhatHappenedHere whatHappenedHere, Reflections reflections) {
        this.desks = desks;
        this.people = people;
        this.whatHappenedHere = whatHappenedHere;
        this.reflections = reflections;
    }

    /**
     * Empty for whom it is only offered to: until they accept they see who offers it and what waits, as the owner was
     * told.
     *
     * @throws NothingHere when there is no such repair for this clinician
     */
    Optional<RepairPage> of(Inside inside, Visit visit, UUID repair, Typed typed) {
        if (WhatWaitsForMe.offeredToMe(inside).stream()
                .anyMatch(offered -> offered.repair().equals(repair))) {
            return Optional.empty();
        }
        Seen seen = whatHappenedHere.see(inside, repair).orElseThrow(NothingHere::new);
        return Optional.of(page(inside, visit, seen, typed));
    }

    private RepairPage page(Inside inside, Visit visit, Seen seen, Typed typed) {
        var desk = desks.of(inside, visit, Place.PEOPLE).with(typed.problems());
        Client client = people.getClient(
                inside, new org.rapport.access.PersonId(seen.repair().client()));
        String name = client.name().reveal();
        var ways = new Ways(inside, seen.repair(), visit);
        var told = new Told(inside, seen, name, id -> Aside.name(people, inside, id));
        return new RepairPage(
                desk,
                name,
                "/people/" + seen.repair().relationship(),
                told.day(seen.history().getFirst()),
                concerns(told),
                ways.waiting().flatMap(Waiting::due).map(due -> Desks.day(inside, due)),
                ended(told),
                new Chapters(told, ways, typed)
                        .story(
                                reflections.mine(inside, seen.repair().id()),
                                channel(told, client),
                                new PlanTexts.Two(desk.me(), name)),
                new Aside(told, ways, people).of(typed),
                told.moments(Event.class).reversed());
    }

    private static Optional<RepairPage.Ended> ended(Told told) {
        return told.seen().repair().state() instanceof Ended ended
                ? Optional.of(
                        new RepairPage.Ended(ended.ending(), ended.reason(), Desks.day(told.inside(), ended.at())))
                : Optional.empty();
    }

    /** How an invitation would reach the client. */
    private static Said channel(Told told, Client client) {
        if (told.seen().repair().last().stop() instanceof Stop.Stopped) {
            return Said.of("channel.stopped", told.client());
        }
        return Said.of(client.reachable() ? "channel.email" : "channel.card");
    }

    private static List<RepairPage.Concern> concerns(Told told) {
        List<Findings.Kept> findings =
                WhatWasFound.between(told.inside(), told.seen().repair().relationship());
        return told.each(ConcernRaised.class)
                .map(raised -> new RepairPage.Concern(
                        raised.source(),
                        raised.by()
                                .filter(_ -> raised.source() == ConcernSource.CLINICIAN)
                                .map(PersonId::value)
                                .filter(by -> !by.equals(told.me()))
                                .map(told.colleagues()),
                        told.day(raised),
                        raised.finding().map(finding -> sentence(told, findings, finding)),
                        raised.words().flatMap(told::words)))
                .toList();
    }

    /** What rested on answers the client took back is not told any more. */
    private static String sentence(Told told, List<Findings.Kept> findings, FindingId id) {
        return findings.stream()
                .filter(kept -> kept.id().equals(id.value()))
                .findFirst()
                .map(kept -> WhatWasNoticed.sentence(told.client(), kept))
                .orElseGet(() -> PersonView.PHRASES.say("repair.finding.gone", told.client()));
    }
}
