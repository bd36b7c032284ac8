package org.rapport.web.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.AgreementText;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.concern.AgreementText.Promise;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.People;
import org.rapport.store.Words;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Shown;
import org.springframework.stereotype.Component;

/** What both will do, as the owner types and reads it: a line for each promise, beginning with the name of who keeps it. */
@Component
final class PlanTexts {
    private static final String REVIEW =
            Phrases.in(Language.ENGLISH, "clinician/clinician").say("agree.review") + " ";

    private final Door door;
    private final People people;

    PlanTexts(Door door, People people) {
        this.door = door;
        this.people = people;
    }

    /** How the lines name the two. */
    record Two(String clinician, String client) {
        private Optional<String> mark(KeptBy by) {
            return switch (by) {
                case CLINICIAN -> Optional.of(clinician + ": ");
                case CLIENT -> Optional.of(client + ": ");
                case BOTH -> Optional.empty();
            };
        }
    }

    /** The text as it is kept. */
    Words typed(Actor.Clinician actor, UUID repair, Words lines) {
        return read(door.through(actor, inside -> two(inside, repair)), lines).words();
    }

    /** Nobody is named in a repair that is not the actor's; the act itself will say so. */
    private Optional<Two> two(Inside inside, UUID repair) {
        return WhatWaitsForMe.mine(inside).stream()
                .filter(waiting -> waiting.repair().equals(repair))
                .findFirst()
                .flatMap(waiting -> people.findClient(inside, new PersonId(waiting.client())))
                .map(client -> new Two(me(inside), client.name().reveal()));
    }

    private String me(Inside inside) {
        return people.getColleague(inside, new PersonId(inside.actor().id()))
                .name()
                .reveal();
    }

    static AgreementText read(Optional<Two> two, Words typed) {
        var promises = new ArrayList<Promise>();
        var review = Optional.<java.time.LocalDate>empty();
        for (String line : typed.reveal().lines().map(String::strip).toList()) {
            var day = line.startsWith(REVIEW)
                    ? LookingAgainController.day(line.substring(REVIEW.length()))
                    : Optional.<java.time.LocalDate>empty();
            if (day.isPresent()) {
                review = day;
            } else if (!line.isEmpty()) {
                promises.add(promise(two, line));
            }
        }
        return new AgreementText(promises, review);
    }

    private static Promise promise(Optional<Two> two, String line) {
        for (KeptBy by : List.of(KeptBy.CLINICIAN, KeptBy.CLIENT)) {
            Optional<String> mark = two.flatMap(names -> names.mark(by)).filter(line::startsWith);
            if (mark.isPresent()) {
                return new Promise(
                        by, Words.of(line.substring(mark.get().length()).strip()));
            }
        }
        return new Promise(KeptBy.BOTH, Words.of(line));
    }

    /** The kept text as the owner reads it, and types it over. */
    static Shown shown(Two two, Words kept) {
        AgreementText text = AgreementText.read(kept);
        var lines = new ArrayList<String>();
        text.promises()
                .forEach(promise -> lines.add(
                        two.mark(promise.by()).orElse("") + promise.what().reveal()));
        text.reviewOn().ifPresent(day -> lines.add(REVIEW + day));
        return new Shown(String.join("\n", lines));
    }
}
