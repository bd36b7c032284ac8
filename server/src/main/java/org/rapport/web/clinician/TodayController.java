package org.rapport.web.clinician;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.SessionsHeld;
import org.rapport.practice.StopList;
import org.rapport.repair.word.Step;
import org.rapport.web.chart.Chart;
import org.rapport.web.chart.ChartWording;
import org.rapport.web.chart.Course;
import org.rapport.web.chart.Sparkline;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clinician's day, and everyone they work with. */
@RestController
final class TodayController {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final ChartWording WORDING = ChartWording.in(Language.ENGLISH);

    private final Door door;
    private final Desks desks;
    private final Pages pages;

    TodayController(Door door, Desks desks, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping("/home")
    ResponseEntity<String> today(Visit visit) {
        TodayPage page = door.through(visit.actor(), inside -> today(inside, visit));
        return pages.show("clinician/today.jte", page);
    }

    @GetMapping("/people")
    ResponseEntity<String> people(Visit visit) {
        PeoplePage page = door.through(visit.actor(), inside -> people(inside, visit));
        return pages.show("clinician/people.jte", page);
    }

    private TodayPage today(Inside inside, Visit visit) {
        LocalDate day = Desks.day(inside, inside.now());
        List<Relationship> mine =
                Relationships.listOf(inside, new PersonId(inside.actor().id()));
        return new TodayPage(
                desks.of(inside, visit, Place.TODAY),
                day,
                mine.stream()
                        .flatMap(relationship -> SessionsHeld.listOf(inside, relationship.id()).stream()
                                .filter(session ->
                                        Desks.day(inside, session.at()).equals(day))
                                .map(session -> visit(inside, relationship, session)))
                        .sorted(Comparator.comparing(TodayPage.Visit::time))
                        .toList(),
                WhatWaitsForMe.mine(inside).stream()
                        .map(waiting -> waiting(inside, waiting))
                        .toList(),
                WhatWaitsForMe.offeredToMe(inside).size(),
                latest(inside, mine).map(at -> Desks.time(inside, at)));
    }

    private TodayPage.Visit visit(Inside inside, Relationship relationship, SessionHeld session) {
        Course course = Courses.of(inside, relationship.id(), name(inside, relationship.client()));
        return new TodayPage.Visit(
                CLOCK.format(Desks.time(inside, session.at())),
                course.client(),
                "/people/" + relationship.id(),
                Sparkline.of(course),
                Chart.of(course, WORDING).headline(),
                repair(inside, relationship).map(open -> "/repairs/" + open.repair()));
    }

    private TodayPage.Waiting waiting(Inside inside, WhatWaitsForMe.Waiting waiting) {
        int days = (int) Duration.between(waiting.since(), inside.now()).toDays();
        return new TodayPage.Waiting(
                name(inside, new PersonId(waiting.client())),
                "/repairs/" + waiting.repair(),
                waiting.step(),
                Math.max(0, days),
                waiting.step() != Step.ANSWER);
    }

    private static Optional<Instant> latest(Inside inside, List<Relationship> mine) {
        return mine.stream()
                .flatMap(relationship -> Askings.listOf(inside, relationship.id()).stream())
                .map(Asking::finishedAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private PeoplePage people(Inside inside, Visit visit) {
        return new PeoplePage(
                desks.of(inside, visit, Place.PEOPLE),
                Relationships.listOf(inside, new PersonId(inside.actor().id())).stream()
                        .map(relationship -> person(inside, relationship))
                        .sorted(Comparator.comparing(PeoplePage.Person::client))
                        .toList());
    }

    private PeoplePage.Person person(Inside inside, Relationship relationship) {
        Course course = Courses.of(inside, relationship.id(), name(inside, relationship.client()));
        return new PeoplePage.Person(
                course.client(),
                "/people/" + relationship.id(),
                latest(inside, List.of(relationship)).map(at -> Desks.day(inside, at)),
                Sparkline.of(course),
                Chart.of(course, WORDING).headline(),
                repair(inside, relationship).map(open -> new PeoplePage.Open("/repairs/" + open.repair(), open.step())),
                StopList.stands(inside, relationship.client()));
    }

    private static Optional<WhatWaitsForMe.Waiting> repair(Inside inside, Relationship relationship) {
        return WhatWaitsForMe.between(inside, relationship.id());
    }

    private String name(Inside inside, PersonId client) {
        return desks.client(inside, client).orElseThrow();
    }
}
