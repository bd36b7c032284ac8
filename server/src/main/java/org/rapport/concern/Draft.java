package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.word.WordsId;
import org.rapport.store.Words;

/**
 * Words that are kept if the act they belong to is accepted.
 *
 * @param kind what they are, as {@code concern.account} lists it
 */
public record Draft(UUID id, String kind, Words text) {
    static Draft of(Inside inside, String kind, Words text) {
        return new Draft(inside.newId(), kind, text);
    }

    /** A draft where something was written, none where the field was left blank. */
    static Optional<Draft> unlessBlank(Inside inside, String kind, Words text) {
        return text.isBlank() ? Optional.empty() : Optional.of(of(inside, kind, text));
    }

    WordsId words() {
        return new WordsId(id);
    }
}
