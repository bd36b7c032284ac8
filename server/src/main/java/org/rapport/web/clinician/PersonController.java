package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.concern.Outcome;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.repair.command.Refusal;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One relationship of the clinician who looks, and what they can do there. */
@RestController
final class PersonController {
    private final Door door;
    private final Pages pages;
    private final PersonView view;
    private final Doings doings;

    PersonController(Door door, Pages pages, PersonView view, Doings doings) {
        this.door = door;
        this.pages = pages;
        this.view = view;
        this.doings = doings;
    }

    @GetMapping("/people/{relationship}")
    ResponseEntity<String> look(Visit visit, @PathVariable UUID relationship) {
        return show(visit, relationship, HttpStatus.OK, Typed.NOTHING);
    }

    private ResponseEntity<String> show(Visit visit, UUID relationship, HttpStatus status, Typed typed) {
        PersonPage page = door.through(
                visit.actor(),
                inside -> own(inside, relationship)
                        .map(found -> view.of(inside, visit, found, typed))
                        .orElseThrow(NothingHere::new));
        return pages.show(status, "clinician/person.jte", page);
    }

    static Optional<Relationship> own(Inside inside, UUID relationship) {
        return Relationships.find(inside, relationship)
                .filter(found -> found.clinician().value().equals(inside.actor().id()));
    }

    @PostMapping("/people/{relationship}/visit")
    ResponseEntity<String> recordVisit(
            Visit visit,
            CommandId id,
            @PathVariable UUID relationship,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String ask) {
        Optional<LocalDate> day = day(on);
        if (day.isEmpty() || doings.isToCome(visit.clinician(), day.get())) {
            return show(visit, relationship, HttpStatus.BAD_REQUEST, problem("on", "problem.date"));
        }
        if (!ask.equals("yes") && !ask.equals("no")) {
            return show(visit, relationship, HttpStatus.BAD_REQUEST, problem("ask", "problem.choose"));
        }
        Optional<Problem> problem =
                doings.recordVisit(visit.clinician(), id, relationship, day.get(), ask.equals("yes"));
        return problem.isPresent()
                ? show(visit, relationship, HttpStatus.CONFLICT, Typed.NOTHING.with(problem.get()))
                : Pages.goTo("/people/" + relationship);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Typed problem(String field, String key) {
        return Typed.NOTHING.with(Problem.at(field, key));
    }

    @PostMapping("/people/{relationship}/talked")
    ResponseEntity<String> talked(Visit visit, CommandId id, @PathVariable UUID relationship) {
        return onward(
                visit,
                relationship,
                doings.talked(visit.clinician(), id, relationship),
                refused -> problem("talked", refused));
    }

    @PostMapping("/people/{relationship}/raise")
    ResponseEntity<String> raise(
            Visit visit, CommandId id, @PathVariable UUID relationship, @RequestParam Map<String, String> form) {
        Typed typed = Typed.of(form);
        Words words = Words.of(typed.text("words").strip());
        if (words.length() > RepairAnswers.MOST_CHARACTERS) {
            var tooLong = typed.with(Problem.at("words", "problem.too-long"));
            return show(visit, relationship, HttpStatus.BAD_REQUEST, tooLong);
        }
        return onward(
                visit,
                relationship,
                doings.raise(visit.clinician(), id, relationship, words),
                refused -> typed.with(Problem.at("words", refused)));
    }

    private ResponseEntity<String> onward(
            Visit visit, UUID relationship, Outcome outcome, Function<String, Typed> refused) {
        return switch (outcome) {
            case Outcome.Done done -> Pages.goTo("/repairs/" + done.repair());
            case Outcome.Refused(Refusal refusal) ->
                show(visit, relationship, HttpStatus.CONFLICT, refused.apply("refusal." + refusal.name()));
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }
}
