package org.rapport.repair.state;

import org.rapport.repair.word.ClinicianId;

/** Exactly one clinician, always; an offered hand-over changes nothing until it is accepted. */
public record Ownership(ClinicianId owner, boolean takenUp, HandOver handOver, boolean everHandedOver) {
    static Ownership of(ClinicianId owner) {
        return new Ownership(owner, false, new HandOver.NotOffered(), false);
    }

    public Ownership nowTakenUp() {
        return new Ownership(owner, true, handOver, everHandedOver);
    }

    public Ownership offeredTo(ClinicianId to) {
        return new Ownership(owner, takenUp, new HandOver.Offered(to), everHandedOver);
    }

    /** Without an offer in the air. */
    public Ownership unoffered() {
        return new Ownership(owner, takenUp, new HandOver.NotOffered(), everHandedOver);
    }

    /** The new owner has said yes to owning it, and takes it up by working on it. */
    public Ownership movedTo(ClinicianId newOwner) {
        return new Ownership(newOwner, false, new HandOver.NotOffered(), true);
    }

    /** With the same owner, to be taken up anew. */
    public Ownership begunAgain() {
        return new Ownership(owner, false, new HandOver.NotOffered(), everHandedOver);
    }
}
