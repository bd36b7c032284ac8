package org.rapport.web.supervisor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.Consulting;
import org.rapport.concern.Outcome;
import org.rapport.concern.RepairProcess;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.practice.People;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.WorkEvent.Advised;
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

/** What a clinician chose to show their supervisor, and the supervisor's advice. Nothing else of the repair is told. */
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
    ResponseEntity<String> look(Visit visit, @PathVariable UUID repair, @RequestParam(defaultValue = "") String done) {
        ConsultationPage page = page(visit, repair, Shown.NOTHING);
        return pages.show("supervisor/consultation.jte", done.equals("advise") ? page.afterAdvising() : page);
    }

    @PostMapping("/consultations/{repair}")
    ResponseEntity<String> advise(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam(defaultValue = "") String words) {
        var typed = new Typed(words.replace("\r\n", "\n").replace("\0", ""));
        if (typed.text.isBlank()) {
            return again(visit, repair, typed, Problem.at("words", "problem.words"));
        }
        if (Words.of(typed.text).length() > MOST_CHARACTERS) {
            return again(visit, repair, typed, Problem.at("words", "problem.too-long"));
        }
        return switch (consulting.advise(visit.supervisor(), id, repair, Words.of(typed.text.strip()))) {
            case Outcome.Done _ -> Pages.goTo("/consultations/" + repair + "?done=advise");
            case Outcome.Refused(Refusal refusal) -> {
                var page = page(visit, repair, new Shown(typed.text))
                        .with(List.of(Problem.at("in-advice", "refusal." + refusal.name())));
                yield pages.show(HttpStatus.CONFLICT, "supervisor/consultation.jte", page);
            }
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    /** What came with the form. */
    private record Typed(String text) {
        @Override
        public String toString() {
            return "[what was typed]";
        }
    }

    private ResponseEntity<String> again(Visit visit, UUID repair, Typed typed, Problem problem) {
        var page = page(visit, repair, new Shown(typed.text)).with(List.of(problem));
        return pages.show(HttpStatus.BAD_REQUEST, "supervisor/consultation.jte", page);
    }

    private ConsultationPage page(Visit visit, UUID repair, Shown draft) {
        return door.through(
                visit.actor(),
                inside -> whatHappenedHere
                        .see(inside, repair)
                        .flatMap(seen -> Asked.of(inside, seen.history())
                                .map(asked -> page(inside, visit, new Opened(seen, asked), draft)))
                        .orElseThrow(NothingHere::new));
    }

    /** A repair as the supervisor may see it, and the asking it is opened for. */
    private record Opened(Seen seen, Consulted asked) {
        Shown text(Optional<WordsId> words) {
            return words.flatMap(id -> seen.text(id.value()))
                    .map(text -> new Shown(text.words().reveal()))
                    .orElse(Shown.NOTHING);
        }

        /** The answer to this asking, and to none before. */
        Optional<Advised> answer() {
            return seen.history().stream()
                    .dropWhile(event -> !event.equals(asked))
                    .filter(Advised.class::isInstance)
                    .map(Advised.class::cast)
                    .filter(advised -> advised.by().equals(asked.supervisor()))
                    .findFirst();
        }
    }

    private ConsultationPage page(Inside inside, Visit visit, Opened opened, Shown draft) {
        UUID repair = opened.seen.repair().id();
        return new ConsultationPage(
                desks.of(inside, visit, Place.OVERSIGHT),
                people.getColleague(inside, new PersonId(opened.asked.by().value()))
                        .name()
                        .reveal(),
                Desks.day(inside, opened.asked.at()),
                opened.text(opened.asked.words()),
                RepairProcess.whatCanBeDone(inside, opened.seen.repair()).contains(Act.ADVISE)
                        ? Way.open("/consultations/" + repair, visit.key())
                        : Way.absent(),
                draft,
                opened.answer().map(advised -> opened.text(advised.words())));
    }
}
