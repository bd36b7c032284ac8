package org.rapport.repair.word;

import java.util.UUID;

/** A clinician; the only kind of person who can own a repair. */
public record ClinicianId(UUID value) {

    /** The same human being as a reader of words. */
    public PersonId person() {
        return new PersonId(value);
    }
}
