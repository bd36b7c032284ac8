package org.rapport.repair.event;

import java.time.Instant;
import org.rapport.repair.word.ClinicianId;

/** Who owns the repair. Only {@link HandOverAccepted} moves it. */
public sealed interface OwnershipEvent extends Event {
    record TakenUp(ClinicianId by, Instant at) implements OwnershipEvent {}

    record HandOverOffered(ClinicianId by, ClinicianId to, Instant at) implements OwnershipEvent {}

    record HandOverAccepted(ClinicianId from, ClinicianId by, Instant at) implements OwnershipEvent {}

    record HandOverRefused(ClinicianId by, Instant at) implements OwnershipEvent {}
}
