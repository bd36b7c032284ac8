package org.rapport.web.clinician;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Preset;
import org.rapport.alliance.criterion.Statement;
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
import org.rapport.watch.Findings;
import org.rapport.watch.WhatWasFound;
import org.rapport.web.chart.Chart;
import org.rapport.web.chart.ChartWording;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.FormKey;
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
                findings(inside, visit, relationship, new Named(client, repair)),
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

    /** How the page names the client, and where the open concern is. */
    private record Named(String client, Optional<String> repair) {}

    /** What every finding of the page shares. */
    private record About(FormKey key, UUID relationship, String client, Optional<String> repair) {}

    private static List<PersonPage.Finding> findings(
            Inside inside, Visit visit, Relationship relationship, Named named) {
        String client = named.client();
        Optional<String> repair = named.repair();
        return WhatWasFound.between(inside, relationship.id()).reversed().stream()
                .filter(kept -> kept.status() == FindingStatus.FLAGGED)
                .map(kept -> finding(inside, new About(visit.key(), relationship.id(), client, repair), kept))
                .toList();
    }

    private static PersonPage.Finding finding(Inside inside, About about, Findings.Kept kept) {
        Statement rule = statement(kept.criterion());
        return new PersonPage.Finding(
                sentence(about.client, kept),
                Desks.day(inside, kept.madeAt()),
                rule.key() + ". " + rule.says() + " " + kept.english(),
                kept.numbers().entrySet().stream().map(PersonView::figure).toList(),
                rule.citation(),
                falseAlarm(kept),
                rule.cannotSay(),
                about.repair.isPresent()
                        ? Way.open("/people/" + about.relationship + "/talked", about.key)
                        : Way.absent(),
                about.repair);
    }

    /** In the clinician's words; the rule's own sentence stands with the rule. */
    static String sentence(String client, Findings.Kept kept) {
        String fall = plain(kept.numbers().getOrDefault("worsening", 0.0));
        return PHRASES.find("finding." + kept.explanation(), client, fall).orElse(kept.english());
    }

    private static PersonPage.Figure figure(Map.Entry<String, Double> number) {
        return new PersonPage.Figure(
                PHRASES.find("figure." + number.getKey()).orElse(number.getKey()), plain(number.getValue()));
    }

    private static String falseAlarm(Findings.Kept kept) {
        return kept.falseAlarm().isPresent()
                ? PHRASES.say("false-alarm.rate", (int)
                        Math.round(100 * kept.falseAlarm().getAsDouble()))
                : PHRASES.say("false-alarm.none");
    }

    private static Statement statement(String criterion) {
        return Preset.CLINIC.criteria().stream()
                .map(Criterion::statement)
                .filter(statement -> statement.key().name().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(Math.round(number * 100) / 100.0);
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
