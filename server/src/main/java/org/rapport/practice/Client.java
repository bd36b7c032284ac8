package org.rapport.practice;

import java.util.Locale;
import org.rapport.access.PersonId;
import org.rapport.store.Words;

/**
 * A client as the practice knows them.
 *
 * @param name what the client wants to be called
 * @param email where messages may go; blank when the client wants none there
 * @param language of pages and messages
 */
public record Client(PersonId id, Words name, Words email, Locale language) {
    /** Whether there is an address to write to. */
    public boolean reachable() {
        return !email.isBlank();
    }
}
