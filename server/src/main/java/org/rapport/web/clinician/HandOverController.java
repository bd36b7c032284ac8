package org.rapport.web.clinician;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.PersonId;
import org.rapport.concern.HandingOver;
import org.rapport.concern.Outcome;
import org.rapport.store.CommandId;
import org.rapport.web.clinician.RepairAnswers.Sent;
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

/** A repair is offered, looked at once more, and accepted or not; it moves by the accepting alone. */
@RestController
final class HandOverController {
    private static final String OFFERS = "/hand-overs";

    private final Door door;
    private final HandOvers handOvers;
    private final HandingOver handingOver;
    private final RepairAnswers answers;
    private final Pages pages;

    HandOverController(Door door, HandOvers handOvers, HandingOver handingOver, RepairAnswers answers, Pages pages) {
        this.door = door;
        this.handOvers = handOvers;
        this.handingOver = handingOver;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping(OFFERS)
    ResponseEntity<String> look(Visit visit, @RequestParam(defaultValue = "") String done) {
        HandOversPage page = door.through(visit.actor(), inside -> handOvers.offeredToMe(inside, visit));
        return pages.show("clinician/hand-overs.jte", done.equals("refused") ? page.afterRefusing() : page);
    }

    @GetMapping("/repairs/{repair}/hand-over")
    ResponseEntity<String> confirmOffer(
            Visit visit, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.OFFER, form);
        Optional<ConfirmPage> page = id(sent.typed().text(Deed.OFFER.field()))
                .flatMap(to -> door.through(visit.actor(), inside -> handOvers.offering(inside, visit, repair, to)));
        return page.map(confirm -> pages.show("clinician/confirm.jte", confirm))
                .orElseGet(() -> answers.odd(sent, "problem.choose"));
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/repairs/{repair}/hand-over")
    ResponseEntity<String> offer(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.OFFER, form);
        return id(sent.typed().text(Deed.OFFER.field()))
                .map(to -> answers.act(sent, () -> handingOver.offer(visit.clinician(), id, repair, to)))
                .orElseGet(() -> answers.odd(sent, "problem.choose"));
    }

    @GetMapping("/repairs/{repair}/hand-over/accept")
    ResponseEntity<String> confirmAccepting(Visit visit, @PathVariable UUID repair) {
        ConfirmPage page = door.through(
                visit.actor(),
                inside -> handOvers.accepting(inside, visit, repair).orElseThrow(NothingHere::new));
        return pages.show("clinician/confirm.jte", page);
    }

    @PostMapping("/repairs/{repair}/hand-over/accept")
    ResponseEntity<String> accept(Visit visit, CommandId id, @PathVariable UUID repair) {
        String there = "/repairs/" + repair + "?done=" + Deed.ACCEPT.code() + "#" + Deed.ACCEPT.place();
        return answer(visit, handingOver.accept(visit.clinician(), id, repair), there);
    }

    @PostMapping("/repairs/{repair}/hand-over/refuse")
    ResponseEntity<String> refuse(Visit visit, CommandId id, @PathVariable UUID repair) {
        return answer(visit, handingOver.refuse(visit.clinician(), id, repair), OFFERS + "?done=refused");
    }

    private ResponseEntity<String> answer(Visit visit, Outcome outcome, String whenDone) {
        return switch (outcome) {
            case Outcome.Done _ -> Pages.goTo(whenDone);
            case Outcome.Refused refused -> {
                var problem =
                        Problem.at("offers", "refusal." + refused.refusal().name());
                HandOversPage page = door.through(visit.actor(), inside -> handOvers.offeredToMe(inside, visit));
                yield pages.show(HttpStatus.CONFLICT, "clinician/hand-overs.jte", page.with(List.of(problem)));
            }
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }
}
