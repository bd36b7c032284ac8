package org.rapport.repair.word;

import java.util.UUID;

/** A supervisor; may be told that something waits and may advise, never owns. */
public record SupervisorId(UUID value) {

    /** The same human being as a reader of words. */
    public PersonId person() {
        return new PersonId(value);
    }
}
