package org.rapport.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.alliance.instrument.Answer;
import org.rapport.concern.Outcome;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.parts.Parts;
import org.rapport.practice.SessionHeld;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** Tells the histories through the same use cases that people use; an act that is refused is a mistake in the story. */
final class Telling {
    private static final List<String> ITEMS = List.of("heard", "matters", "way", "disagree");

    final Parts parts;
    private final Map<String, UUID> repairs = new HashMap<>();

    Telling(Parts parts) {
        this.parts = parts;
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    /** A session is held, and the client is asked about it. */
    UUID ask(Actor.Clinician clinician, String client, Instant at) {
        SessionHeld session = hold(clinician, client, at);
        var outcome = parts.askingForCheckIn().ask(clinician, command(), session.id());
        if (outcome instanceof org.rapport.checkin.Outcome.Done done) {
            return done.asking();
        }
        throw new IllegalStateException("the story does not fit: " + outcome);
    }

    /** A session is held and nobody is asked. */
    SessionHeld hold(Actor.Clinician clinician, String client, Instant at) {
        return parts.recordingSession()
                .record(clinician, command(), Cast.relationship(client), at)
                .orElseThrow();
    }

    /**
     * The client answers by the link.
     *
     * @param four the four answers, 0 to 4, below 0 for "I would rather not say"
     * @param wrong the answer to "something felt wrong or was left out"
     */
    void answer(String client, UUID asking, int[] four, boolean wrong, String words) {
        var byLink = new Actor.Client(Cast.PRACTICE, Cast.person(client), ClientDoor.LINK);
        for (int i = 0; i < ITEMS.size(); i++) {
            Answer answer = four[i] < 0 ? Answer.declined() : Answer.given(four[i]);
            parts.answeringCheckIn().answer(byLink, asking, ITEMS.get(i), answer);
        }
        parts.answeringCheckIn().answer(byLink, asking, "wrong", Answer.given(wrong ? 1 : 0));
        parts.finishingCheckIn().finish(byLink, asking, Words.of(words));
    }

    void decline(String client, UUID asking) {
        var byLink = new Actor.Client(Cast.PRACTICE, Cast.person(client), ClientDoor.LINK);
        parts.finishingCheckIn().decline(byLink, asking);
    }

    /** The live repair between a client and the clinician. */
    UUID repair(Actor.Clinician clinician, String client) {
        return repairs.computeIfAbsent(
                client,
                _ -> parts.door()
                        .through(clinician, inside -> WhatWaitsForMe.between(inside, Cast.relationship(client)))
                        .map(WhatWaitsForMe.Waiting::repair)
                        .orElseThrow(() ->
                                new IllegalStateException("the story does not fit: nothing is open with " + client)));
    }

    /** The text on the table of an agreement. */
    Optional<org.rapport.repair.state.Agreement.Text> onTheTable(Actor actor, UUID repair) {
        return parts.door()
                .through(
                        actor,
                        inside -> parts.whatHappenedHere()
                                .see(inside, repair)
                                .flatMap(
                                        seen -> seen.repair().last().agreement().onTheTable()));
    }

    static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the story does not fit: " + outcome);
        }
    }
}
