package org.rapport.repair.word;

import java.util.UUID;

/** A client. Never owns a repair. */
public record ClientId(UUID value) {

    /** The same human being as a reader of words. */
    public PersonId person() {
        return new PersonId(value);
    }
}
