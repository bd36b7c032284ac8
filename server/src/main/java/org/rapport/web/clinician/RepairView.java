package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.Reflections;
import org.rapport.concern.RepairProcess;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.practice.People;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Ending;
import org.rapport.watch.Findings;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;
import org.springframework.stereotype.Component;

/** Gathers the page of one repair: the story so far, and which gates are open. */
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

    /** Empty when there is no such repair for this clinician. */
    Optional<RepairPage> of(Inside inside, Visit visit, UUID repair, Typed typed) {
        return whatHappenedHere.see(inside, repair).map(seen -> page(inside, visit, seen, typed));
    }

    private RepairPage page(Inside inside, Visit visit, Seen seen, Typed typed) {
        var last = seen.repair().last();
        String client =
                desks.client(inside, new PersonId(seen.repair().client())).orElseThrow();
        Repairing process = RepairProcess.here(inside);
        var me = new org.rapport.repair.word.Actor.Clinician(
                new ClinicianId(inside.actor().id()));
        var ways = new Ways(
                process,
                seen.repair().state(),
                me,
                inside.now(),
                visit,
                "/repairs/" + seen.repair().id());
        var told = new Told(inside, seen, client);
        Optional<Waiting> waiting = process.whatWaits(seen.repair().state());
        var chapters = new Chapters(told, ways, waiting.map(Waiting::step), typed);
        return new RepairPage(
                desks.of(inside, visit, Place.TODAY).with(typed.problems()),
                client,
                "/people/" + seen.repair().relationship(),
                Desks.day(inside, seen.history().getFirst().at()),
                concerns(inside, told, client),
                waiting.flatMap(Waiting::due).map(due -> Desks.day(inside, due)),
                seen.repair().state() instanceof Ended ended
                        ? Optional.of(
                                new RepairPage.Ended(ended.ending(), ended.reason(), Desks.day(inside, ended.at())))
                        : Optional.empty(),
                chapters.story(reflections.mine(inside, seen.repair().id()), channel(inside, seen)),
                beside(inside, told, ways, last.ownership().handOver()),
                told.history());
    }

    private String channel(Inside inside, Seen seen) {
        var client = people.getClient(inside, new PersonId(seen.repair().client()));
        return client.reachable() ? "channel.email" : "channel.card";
    }

    private static List<RepairPage.Concern> concerns(Inside inside, Told told, String client) {
        return told.each(ConcernRaised.class)
                .map(raised -> new RepairPage.Concern(
                        raised.source(),
                        told.day(raised),
                        raised.finding()
                                .flatMap(finding -> Findings.find(inside, finding.value()))
                                .map(kept -> PersonView.sentence(client, kept)),
                        raised.words().flatMap(told::words)))
                .toList();
    }

    private Beside beside(Inside inside, Told told, Ways ways, HandOver handOver) {
        var relationship = Relationships.get(inside, told.seen().repair().relationship());
        String supervisor = name(inside, relationship.supervisor());
        return new Beside(
                supervisor,
                ways.to(Act.CONSULT, "/consult"),
                told.each(Consulted.class).map(asked -> consulted(told, asked)).toList(),
                ways.can(Act.OFFER_HAND_OVER) ? Optional.of(ways.path("/hand-over")) : Optional.empty(),
                colleagues(inside),
                switch (handOver) {
                    case HandOver.NotOffered _ -> Optional.empty();
                    case HandOver.Offered offered ->
                        Optional.of(name(inside, new PersonId(offered.to().value())));
                },
                ways.can(Act.SET_ASIDE)
                        ? Optional.of(ways.path("/end?ending=" + Ending.SET_ASIDE.name()))
                        : Optional.empty());
    }

    private static Beside.Consulted consulted(Told told, Consulted asked) {
        Optional<Shown> advice = told.each(Advised.class)
                .filter(advised -> advised.at().isAfter(asked.at()))
                .findFirst()
                .flatMap(Advised::words)
                .flatMap(told::words);
        LocalDate on = told.day(asked);
        return new Beside.Consulted(on, asked.words().flatMap(told::words).orElse(Shown.NOTHING), advice);
    }

    private List<Option> colleagues(Inside inside) {
        return people.listColleagues(inside).stream()
                .filter(colleague -> colleague.role() == Role.CLINICIAN)
                .filter(colleague ->
                        !colleague.id().value().equals(inside.actor().id()))
                .map(colleague -> Option.of(
                        colleague.id().value().toString(), colleague.name().reveal()))
                .toList();
    }

    private String name(Inside inside, PersonId colleague) {
        return people.getColleague(inside, colleague).name().reveal();
    }
}
