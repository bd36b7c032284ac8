package org.rapport.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.practice.People;
import org.rapport.practice.Practice;
import org.rapport.store.Words;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/** One transaction of a client's request, with what every page of theirs needs around it. */
record Around(Inside inside, Visit visit, People people, Practice practice, Frame frame) {
    Actor.Client client() {
        return visit.client();
    }

    /** Whether the client may also read here. */
    boolean inTheRoom() {
        return client().door() == ClientDoor.ROOM;
    }

    FormKey key() {
        return visit.key();
    }

    /** The name of a colleague as clients know it. */
    String nameOf(UUID colleague) {
        return people.findColleague(inside, new PersonId(colleague))
                .map(found -> found.name().reveal())
                .orElse(practice.name());
    }

    String ownName() {
        return people.findClient(inside, client().person())
                .map(found -> found.name())
                .map(Words::reveal)
                .orElse("");
    }

    /** The day an instant falls on where the practice is. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, practice.zone());
    }

    LocalDate today() {
        return day(inside.now());
    }

    /** The client's own page, for a reader who may open it. */
    Optional<String> ownPage() {
        return inTheRoom() ? Optional.of("/me") : Optional.empty();
    }
}
