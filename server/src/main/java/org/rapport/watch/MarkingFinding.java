package org.rapport.watch;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.practice.Relationships;
import org.rapport.store.Ledger;

/** People say what they make of a finding. What the rule found stays as it was found. */
public final class MarkingFinding {
    private final Door door;

    public MarkingFinding(Door door) {
        this.door = door;
    }

    /** What became of the marking. */
    public enum Marked {
        DONE,
        /** This is for the other one to say: a clinician does not speak for the client, nor the client for the clinician. */
        NOT_THEIRS_TO_SAY,
        /** The client said that something was wrong; nobody takes that away. */
        THE_CLIENT_CONFIRMED_IT,
        /** There is no such finding for this actor; foreign and missing look the same. */
        NOT_FOUND
    }

    /** Saying the same again changes nothing. */
    public Marked mark(Actor actor, UUID finding, Confirmation confirmation) {
        return door.through(
                actor,
                inside -> Findings.hold(inside, finding)
                        .filter(kept -> concerns(inside, kept))
                        .map(kept -> mark(inside, kept, confirmation))
                        .orElse(Marked.NOT_FOUND));
    }

    private static Marked mark(Inside inside, Findings.Kept kept, Confirmation confirmation) {
        if (!mayEverSay(inside.actor(), confirmation)) {
            return Marked.NOT_THEIRS_TO_SAY;
        }
        boolean byClient = inside.actor() instanceof Actor.Client;
        if (!byClient && kept.confirmation() == Confirmation.CONFIRMED_BY_CLIENT) {
            return Marked.THE_CLIENT_CONFIRMED_IT;
        }
        if (kept.confirmation() != confirmation) {
            Findings.mark(inside, kept.id(), confirmation);
            UUID client =
                    Relationships.get(inside, kept.relationship()).client().value();
            Ledger.write(inside, "finding-marked", client, kept.id(), "care");
        }
        return Marked.DONE;
    }

    private static boolean mayEverSay(Actor actor, Confirmation confirmation) {
        return switch (confirmation) {
            case CONFIRMED_BY_CLIENT -> actor instanceof Actor.Client;
            case CONFIRMED_BY_CLINICIAN -> actor instanceof Actor.Clinician;
            case NOT_A_CONCERN, UNCONFIRMED -> true;
        };
    }

    private static boolean concerns(Inside inside, Findings.Kept kept) {
        return switch (inside.actor()) {
            case Actor.Clinician _ -> WhatWasFound.isClinicianOf(inside, kept.relationship());
            case Actor.Client client ->
                Optional.of(Relationships.get(inside, kept.relationship()))
                        .filter(found -> found.client().equals(client.person()))
                        .isPresent();
            case Actor.Supervisor _, Actor.Manager _, Actor.Job _ -> false;
        };
    }
}
