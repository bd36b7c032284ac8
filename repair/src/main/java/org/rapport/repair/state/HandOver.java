package org.rapport.repair.state;

import org.rapport.repair.word.ClinicianId;

/** Whether the owner has offered the repair to another clinician. */
public sealed interface HandOver {
    record NotOffered() implements HandOver {}

    record Offered(ClinicianId to) implements HandOver {}
}
