package org.rapport.web.clinician;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.practice.HandingOutCard;
import org.rapport.practice.HandingOutCard.Outcome;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.store.CommandId;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reading card a clinician hands over. Its code is shown once; whoever needs it again makes a new one. */
@RestController
final class CardController {
    private final HandingOutCard handingOutCard;
    private final Door door;
    private final Desks desks;
    private final Pages pages;

    CardController(HandingOutCard handingOutCard, Door door, Desks desks, Pages pages) {
        this.handingOutCard = handingOutCard;
        this.door = door;
        this.desks = desks;
        this.pages = pages;
    }

    @PostMapping("/people/{relationship}/card")
    ResponseEntity<String> handOut(Visit visit, CommandId id, @PathVariable UUID relationship) {
        return switch (handingOutCard.handOut(visit.clinician(), id, relationship)) {
            case Outcome.Made made -> show(HttpStatus.OK, visit, relationship, Optional.of(made));
            case Outcome.MadeBefore _ -> show(HttpStatus.CONFLICT, visit, relationship, Optional.empty());
            case Outcome.NotFound _ -> throw new NothingHere();
        };
    }

    private ResponseEntity<String> show(
            HttpStatus status, Visit visit, UUID relationship, Optional<Outcome.Made> made) {
        ReadingCardPage page = door.through(
                visit.actor(), inside -> page(inside, visit, Relationships.get(inside, relationship), made));
        return pages.show(status, "clinician/card.jte", page);
    }

    private ReadingCardPage page(Inside inside, Visit visit, Relationship relationship, Optional<Outcome.Made> made) {
        String person = "/people/" + relationship.id();
        return new ReadingCardPage(
                desks.of(inside, visit, Place.PEOPLE),
                desks.client(inside, relationship.client()).orElseThrow(),
                made.map(card -> new ReadingCardPage.Card(
                        new Shown(card.code().revealInGroups()),
                        desks.address().codeAloud(),
                        Desks.time(inside, card.until()))),
                Way.open(person + "/card", visit.key()),
                person);
    }
}
