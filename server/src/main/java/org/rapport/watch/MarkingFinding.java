package org.rapport.watch;

import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.practice.Relationships;
import org.rapport.store.CommandId;
import org.rapport.store.Ledger;
import org.rapport.store.Once;

/**
 * A clinician says what they make of a finding. What the rule found stays as it was found, and no repair ends by it; what
 * the client said outright stays said.
 */
public final class MarkingFinding {
    private final Door door;

    public MarkingFinding(Door door) {
        this.door = door;
    }

    /** What became of the marking. */
    public enum Marked {
        DONE,
        /** This is for the client to say; a clinician does not speak for them. */
        NOT_THEIRS_TO_SAY,
        /** The client said that something was wrong; nobody takes that away. */
        THE_CLIENT_CONFIRMED_IT,
        /** There is no such finding for this actor; foreign and missing look the same. */
        NOT_FOUND
    }

    /** Saying the same again changes nothing, and a form sent again is one act. */
    public Marked mark(
            Actor.Clinician actor, CommandId id, UUID relationship, UUID finding, Confirmation confirmation) {
        return door.through(
                actor,
                inside -> Marked.valueOf(Once.only(
                        inside,
                        id,
                        () -> Findings.hold(inside, finding)
                                .filter(kept -> kept.relationship().equals(relationship))
                                .filter(kept -> WhatWasFound.isClinicianOf(inside, kept.relationship()))
                                .map(kept -> mark(inside, kept, confirmation))
                                .orElse(Marked.NOT_FOUND)
                                .name())));
    }

    private static Marked mark(Inside inside, Findings.Kept kept, Confirmation confirmation) {
        if (confirmation == Confirmation.CONFIRMED_BY_CLIENT) {
            return Marked.NOT_THEIRS_TO_SAY;
        }
        if (kept.confirmation() == Confirmation.CONFIRMED_BY_CLIENT) {
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
}
