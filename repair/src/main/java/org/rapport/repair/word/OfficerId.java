package org.rapport.repair.word;

import java.util.UUID;

/** The privacy officer of a practice, who places holds and erases words. */
public record OfficerId(UUID value) {

    /** The same human being as a reader of words. */
    public PersonId person() {
        return new PersonId(value);
    }
}
