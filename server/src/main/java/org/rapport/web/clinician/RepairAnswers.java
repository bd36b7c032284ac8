package org.rapport.web.clinician;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapport.access.Door;
import org.rapport.concern.Outcome;
import org.rapport.repair.command.Refusal;
import org.rapport.store.Words;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the owner gets to see after an act on a repair: the page again, and what was typed where it could not go on. */
@Component
final class RepairAnswers {
    /** Characters (code points) of one field. */
    static final int MOST_CHARACTERS = 4000;

    private final Door door;
    private final RepairView view;
    private final Pages pages;

    RepairAnswers(Door door, RepairView view, Pages pages) {
        this.door = door;
        this.view = view;
        this.pages = pages;
    }

    /** One form of the page of a repair, as it came. */
    record Sent(Visit visit, UUID repair, Deed deed, Typed typed) {
        static Sent of(Visit visit, UUID repair, Deed deed, Map<String, String> form) {
            return new Sent(visit, repair, deed, Typed.of(form));
        }

        /** A form of one button. */
        static Sent press(Visit visit, UUID repair, Deed deed) {
            return new Sent(visit, repair, deed, Typed.NOTHING);
        }

        private Sent with(Problem problem) {
            return new Sent(visit, repair, deed, typed.with(problem));
        }
    }

    /** The page, and what has just been done there. Whom it is only offered to finds it among the hand-overs. */
    ResponseEntity<String> look(Visit visit, UUID repair, String done) {
        return page(visit, repair, Typed.NOTHING, Deed.of(done))
                .map(page -> pages.show("clinician/repair.jte", page))
                .orElseGet(() -> Pages.goTo("/repairs/" + repair + "/hand-over/accept"));
    }

    private ResponseEntity<String> show(Sent sent, HttpStatus status) {
        return page(sent.visit, sent.repair, sent.typed, Optional.empty())
                .map(page -> pages.show(status, "clinician/repair.jte", page))
                .orElseThrow(NothingHere::new);
    }

    private Optional<RepairPage> page(Visit visit, UUID repair, Typed typed, Optional<Deed> done) {
        return door.through(visit.actor(), inside -> view.of(inside, visit, repair, typed))
                .map(page -> done.map(page::after).orElse(page));
    }

    /** Does it: on to its chapter, or the same page with the reason why not and all that was typed. */
    ResponseEntity<String> act(Sent sent, Supplier<Outcome> act) {
        return switch (act.get()) {
            case Outcome.Done _ ->
                Pages.goTo("/repairs/" + sent.repair + "?done=" + sent.deed.code() + "#" + sent.deed.place());
            case Outcome.Refused(Refusal refusal) -> refused(sent, refusal);
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    /** The page as it is now, with the reason against what was wanted. */
    ResponseEntity<String> refused(Sent sent, Refusal refusal) {
        return show(sent.with(Problem.at(sent.deed.place(), "refusal." + refusal.name())), HttpStatus.CONFLICT);
    }

    /** Does it with the words of its field, where there are some and not too many. */
    ResponseEntity<String> withWords(Sent sent, Function<Words, Outcome> act) {
        String words = sent.typed.text(sent.deed.field());
        return words.isBlank() ? odd(sent, "problem.words") : withAnyWords(sent, sent.deed.field(), act);
    }

    /** Does it with or without words in this field. */
    ResponseEntity<String> withAnyWords(Sent sent, String field, Function<Words, Outcome> act) {
        Words words = Words.of(sent.typed.text(field).strip());
        return words.length() > MOST_CHARACTERS
                ? odd(sent, Problem.at(field, "problem.too-long"))
                : act(sent, () -> act.apply(words));
    }

    /** Does it with what was picked in its field. */
    <E extends Enum<E>> ResponseEntity<String> picked(Sent sent, Class<E> values, Function<E, Outcome> act) {
        return sent.typed
                .picked(sent.deed.field(), values)
                .map(value -> act(sent, () -> act.apply(value)))
                .orElseGet(() -> odd(sent, "problem.choose"));
    }

    /** The same page with a problem at the field that carries the act. */
    ResponseEntity<String> odd(Sent sent, String problem) {
        return odd(sent, Problem.at(sent.deed.field(), problem));
    }

    /** The same page with this problem. */
    ResponseEntity<String> odd(Sent sent, Problem problem) {
        return show(sent.with(problem), HttpStatus.BAD_REQUEST);
    }
}
