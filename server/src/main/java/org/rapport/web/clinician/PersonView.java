package org.rapport.web.clinician;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Responses;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.checkin.Instruments;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.Relationship;
import org.rapport.practice.SessionsHeld;
import org.rapport.practice.StopList;
import org.rapport.watch.WhatWasFound;
import org.rapport.web.chart.Chart;
import org.rapport.web.chart.ChartWording;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;
import org.springframework.stereotype.Component;

/** Gathers what the page of one person shows. */
@Component
final class PersonView {
    static final Phrases PHRASES = Phrases.in(Language.ENGLISH, "clinician/clinician");

    private final Desks desks;
    private final WhatWasAnswered whatWasAnswered;

    PersonView(Desks desks, WhatWasAnswered whatWasAnswered) {
        this.desks = desks;
        this.whatWasAnswered = whatWasAnswered;
    }

    PersonPage of(Inside inside, Visit visit, Relationship relationship, Typed typed) {
        String client = desks.client(inside, relationship.client()).orElseThrow();
        Desk desk = desks.of(inside, visit, Place.PEOPLE).with(typed.problems());
        Optional<String> repair =
                WhatWaitsForMe.between(inside, relationship.id()).map(open -> "/repairs/" + open.repair());
        return new PersonPage(
                desk,
                client,
                Chart.of(Courses.of(inside, relationship.id(), client), ChartWording.in(Language.ENGLISH)),
                WhatWasNoticed.list(inside, new WhatWasNoticed.About(visit.key(), relationship.id(), client, repair)),
                latest(inside, relationship),
                repair,
                doing(inside, visit, relationship, typed.at("words")),
                StopList.stands(inside, relationship.client()),
                history(inside, relationship));
    }

    private static PersonPage.Doing doing(Inside inside, Visit visit, Relationship relationship, Shown draft) {
        String here = "/people/" + relationship.id();
        return new PersonPage.Doing(
                Way.open(here + "/visit", visit.key()),
                Way.open(here + "/talked", visit.key()),
                Way.open(here + "/raise", visit.key()),
                Way.open(here + "/card", visit.key()),
                Desks.day(inside, inside.now()),
                draft);
    }

    private Optional<PersonPage.CheckIn> latest(Inside inside, Relationship relationship) {
        return whatWasAnswered.latest(inside, relationship.id()).map(answered -> checkIn(inside, answered));
    }

    private static PersonPage.CheckIn checkIn(Inside inside, WhatWasAnswered.Answered answered) {
        var asking = answered.asking();
        return new PersonPage.CheckIn(
                Desks.day(inside, asking.finishedAt().orElse(asking.askedAt())),
                Instruments.DEFAULT.items().stream()
                        .map(item -> new PersonPage.Answer(
                                item.text().closestTo("en").orElseThrow(), label(item, answered.answers())))
                        .toList(),
                answered.words().map(words -> new Shown(words.reveal())));
    }

    private static Optional<String> label(Item item, Responses answers) {
        return switch (answers.to(item.code())) {
            case Answer.Given(int value) ->
                item.options().stream()
                        .filter(option -> option.value() == value)
                        .findFirst()
                        .flatMap(option -> option.label().closestTo("en"));
            case Answer.Skipped _, Answer.Declined _ -> Optional.empty();
        };
    }

    /** What was held, asked, answered and noticed; what was done about it stands on the page of the concern. */
    private static List<Moment> history(Inside inside, Relationship relationship) {
        var moments = new ArrayList<Moment>();
        SessionsHeld.listOf(inside, relationship.id())
                .forEach(session ->
                        moments.add(new Moment(Desks.time(inside, session.at()), Said.of("happening.visit"))));
        for (Asking asking : Askings.listOf(inside, relationship.id())) {
            moments.add(new Moment(Desks.time(inside, asking.askedAt()), Said.of("happening.check-in.asked")));
            asking.finishedAt().ifPresent(at -> moments.add(new Moment(Desks.time(inside, at), what(asking))));
        }
        WhatWasFound.between(inside, relationship.id()).stream()
                .filter(kept -> kept.status() == FindingStatus.FLAGGED)
                .forEach(kept ->
                        moments.add(new Moment(Desks.time(inside, kept.madeAt()), Said.of("happening.noticed"))));
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return moments.stream().limit(10).toList();
    }

    private static Said what(Asking asking) {
        return Said.of(asking.state() == Asking.State.DECLINED ? "happening.check-in.declined" : "happening.check-in");
    }
}
