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
 * @param erased whether they wanted to be forgotten, and were; then name and address are gone
 */
public record Client(PersonId id, Words name, Words email, Locale language, boolean erased) {
    /** What stands where an erased client's name stood. */
    static final Words NOBODY = Words.of("(erased)");

    /** As they come. */
    public Client(PersonId id, Words name, Words email, Locale language) {
        this(id, name, email, language, false);
    }

    static Client erased(PersonId id, Locale language) {
        return new Client(id, NOBODY, Words.of(""), language, true);
    }

    /** Whether there is an address to write to. */
    public boolean reachable() {
        return !email.isBlank();
    }
}
