package org.rapport.web.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.Consulting;
import org.rapport.concern.Outcome;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.practice.People;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.word.WordsId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.Desks;
import org.rapport.web.clinician.Way;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One clinician's question to a supervisor: the excerpt they chose, and the advice. */
@RestController
final class ConsultationController {
    private static final int MOST_CHARACTERS = 4000;

    private final Door door;
    private final Desks desks;
    private final People people;
    private final WhatHappenedHere whatHappenedHere;
    private final Consulting consulting;
    private final Pages pages;

    ConsultationController(
            Door door,
            Desks desks,
            People people,
            WhatHappenedHere whatHappenedHere,
            Consulting consulting,
            Pages pages) {
        this.door = door;
        this.desks = desks;
        this.people = people;
        this.whatHappenedHere = whatHappenedHere;
        this.consulting = consulting;
        this.pages = pages;
    }

    @GetMapping("/consultations/{repair}")
    ResponseEntity<String> look(Visit visit, @PathVariable UUID repair) {
        return show(visit, repair, HttpStatus.OK, "", List.of());
    }

    @PostMapping("/consultations/{repair}")
    ResponseEntity<String> advise(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam(defaultValue = "") String words) {
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            String why = words.isBlank() ? "problem.words" : "problem.too-long";
            return show(visit, repair, HttpStatus.BAD_REQUEST, words, List.of(Problem.at("words", why)));
        }
        return switch (consulting.advise(visit.supervisor(), id, repair, Words.of(words))) {
            case Outcome.Done _ -> Pages.goTo("/consultations/" + repair);
            case Outcome.NotFound _ -> throw new NothingHere();
            case Outcome.Refused refused ->
                show(
                        visit,
                        repair,
                        HttpStatus.CONFLICT,
                        words,
                        List.of(Problem.at(
                                "words", "refusal." + refused.refusal().name())));
        };
    }

    private ResponseEntity<String> show(
            Visit visit, UUID repair, HttpStatus status, String draft, List<Problem> problems) {
        ConsultationPage page = door.through(
                visit.actor(),
                inside -> whatHappenedHere
                        .see(inside, repair)
                        .flatMap(seen -> latest(seen).map(asked -> page(inside, visit, seen, asked, draft, problems)))
                        .orElseThrow(NothingHere::new));
        return pages.show(status, "supervisor/consultation.jte", page);
    }

    private static Optional<Consulted> latest(Seen seen) {
        return seen.history().stream()
                .filter(Consulted.class::isInstance)
                .map(Consulted.class::cast)
                .reduce((first, second) -> second);
    }

    private ConsultationPage page(
            Inside inside, Visit visit, Seen seen, Consulted asked, String draft, List<Problem> problems) {
        String owner = people.getColleague(inside, new PersonId(asked.by().value()))
                .name()
                .reveal();
        LocalDate on = Desks.day(inside, asked.at());
        return new ConsultationPage(
                desks.of(inside, visit, Place.OVERSIGHT).with(problems),
                owner,
                on,
                asked.words().flatMap(words -> shown(seen, words)).orElse(Shown.NOTHING),
                Way.open("/consultations/" + seen.repair().id(), visit.key()),
                new Shown(draft),
                advice(inside, seen, asked));
    }

    private static Optional<Shown> advice(Inside inside, Seen seen, Event asked) {
        return seen.texts().stream()
                .filter(text -> text.about().kind().equals("advice"))
                .filter(text -> text.about().author().equals(inside.actor().id()))
                .filter(text -> text.about().at().isAfter(asked.at()))
                .reduce((first, second) -> second)
                .map(text -> new Shown(text.words().reveal()));
    }

    private static Optional<Shown> shown(Seen seen, WordsId words) {
        return seen.text(words.value()).map(text -> new Shown(text.words().reveal()));
    }
}
