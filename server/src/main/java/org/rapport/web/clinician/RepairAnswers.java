package org.rapport.web.clinician;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.access.Door;
import org.rapport.concern.Outcome;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the reader gets to see after an act on a repair: the page again, and what was typed where it could not go on. */
@Component
final class RepairAnswers {
    private static final int MOST_CHARACTERS = 4000;

    private final Door door;
    private final RepairView view;
    private final Pages pages;

    RepairAnswers(Door door, RepairView view, Pages pages) {
        this.door = door;
        this.view = view;
        this.pages = pages;
    }

    ResponseEntity<String> look(Visit visit, UUID repair) {
        return show(visit, repair, HttpStatus.OK, Typed.NOTHING);
    }

    private ResponseEntity<String> show(Visit visit, UUID repair, HttpStatus status, Typed typed) {
        RepairPage page = door.through(
                visit.actor(), inside -> view.of(inside, visit, repair, typed).orElseThrow(NothingHere::new));
        return pages.show(status, "clinician/repair.jte", page);
    }

    /** After an act: the chapter it belongs to, or why it was not done. */
    ResponseEntity<String> to(Visit visit, String chapter, Typed typed, Outcome outcome, UUID repair) {
        return switch (outcome) {
            case Outcome.Done _ -> Pages.goTo("/repairs/" + repair + "#" + chapter);
            case Outcome.Refused refused ->
                show(
                        visit,
                        repair,
                        HttpStatus.CONFLICT,
                        typed.with(Problem.at(
                                chapter, "refusal." + refused.refusal().name())));
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    /** The page with a problem where words are needed and missing, or too many; empty when they are fine. */
    Optional<ResponseEntity<String>> written(
            Visit visit, UUID repair, Map<String, String> form, String field, String words) {
        if (words.isBlank()) {
            return Optional.of(odd(visit, repair, form, field, "problem.words"));
        }
        return words.codePointCount(0, words.length()) > MOST_CHARACTERS
                ? Optional.of(odd(visit, repair, form, field, "problem.too-long"))
                : Optional.empty();
    }

    ResponseEntity<String> odd(Visit visit, UUID repair, Map<String, String> form, String field, String problem) {
        return show(visit, repair, HttpStatus.BAD_REQUEST, Typed.of(form).with(Problem.at(field, problem)));
    }

    /** Goes on with what was picked, or says that one must be. */
    <E extends Enum<E>> ResponseEntity<String> picked(
            Visit visit,
            UUID repair,
            Map<String, String> form,
            String field,
            Class<E> values,
            Function<E, ResponseEntity<String>> then) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(form.get(field)))
                .findFirst()
                .map(then)
                .orElseGet(() -> odd(visit, repair, form, field, "problem.choose"));
    }
}
