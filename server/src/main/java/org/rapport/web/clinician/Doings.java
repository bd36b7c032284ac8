package org.rapport.web.clinician;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.checkin.AskingForCheckIn;
import org.rapport.concern.Outcome;
import org.rapport.concern.OwningRepair;
import org.rapport.concern.RaisingConcern;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.practice.RecordingSession;
import org.rapport.practice.SessionHeld;
import org.rapport.repair.word.ConversationKind;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.page.Problem;
import org.springframework.stereotype.Component;

/** What a clinician does on the page of one person. */
@Component
final class Doings {
    private final Door door;
    private final RecordingSession recordingSession;
    private final AskingForCheckIn askingForCheckIn;
    private final RaisingConcern raisingConcern;
    private final OwningRepair owningRepair;

    Doings(
            Door door,
            RecordingSession recordingSession,
            AskingForCheckIn askingForCheckIn,
            RaisingConcern raisingConcern,
            OwningRepair owningRepair) {
        this.door = door;
        this.recordingSession = recordingSession;
        this.askingForCheckIn = askingForCheckIn;
        this.raisingConcern = raisingConcern;
        this.owningRepair = owningRepair;
    }

    /** Records a visit and asks for a check-in where wanted; a problem when the asking was refused. */
    Optional<Problem> recordVisit(Actor.Clinician actor, CommandId id, UUID relationship, LocalDate on, boolean ask) {
        Instant at = door.through(actor, inside -> moment(inside, on));
        SessionHeld session =
                recordingSession.record(actor, id, relationship, at).orElseThrow(NothingHere::new);
        if (!ask) {
            return Optional.empty();
        }
        return switch (askingForCheckIn.ask(actor, after(id, "ask"), session.id())) {
            case org.rapport.checkin.Outcome.Done _ -> Optional.empty();
            case org.rapport.checkin.Outcome.NotFound _ -> throw new NothingHere();
            case org.rapport.checkin.Outcome.Refused refused ->
                Optional.of(Problem.at(
                        "ask", "check-in.refusal." + refused.refusal().name()));
        };
    }

    /** Whether that day is still to come at the practice; a visit is recorded once it was held. */
    boolean isToCome(Actor.Clinician actor, LocalDate on) {
        return door.through(actor, inside -> on.isAfter(Desks.day(inside, inside.now())));
    }

    /** Now, if it was today; else the noon of that day. */
    private static Instant moment(Inside inside, LocalDate on) {
        return on.equals(Desks.day(inside, inside.now()))
                ? inside.now()
                : on.atTime(LocalTime.NOON).atZone(Desks.zone(inside)).toInstant();
    }

    /** A second act of the same form, once as well. */
    private static CommandId after(CommandId id, String step) {
        return new CommandId(UUID.nameUUIDFromBytes((id.value() + step).getBytes(StandardCharsets.UTF_8)));
    }

    Outcome raise(Actor.Clinician actor, CommandId id, UUID relationship, Words words) {
        return raisingConcern.raise(actor, id, relationship, words);
    }

    /** "We talked about it today": on the concern that is open, or on one that begins with it. */
    Outcome talked(Actor.Clinician actor, CommandId id, UUID relationship) {
        Optional<WhatWaitsForMe.Waiting> open =
                door.through(actor, inside -> WhatWaitsForMe.between(inside, relationship));
        if (open.isEmpty()) {
            Outcome raised = raise(actor, after(id, "raise"), relationship, Words.of(""));
            return raised instanceof Outcome.Done done ? talkedIn(actor, id, done.repair()) : raised;
        }
        return talkedIn(actor, id, open.get().repair());
    }

    private Outcome talkedIn(Actor.Clinician actor, CommandId id, UUID repair) {
        return owningRepair.recordConversation(actor, id, repair, ConversationKind.TALKED_ABOUT_IT, Words.of(""));
    }
}
