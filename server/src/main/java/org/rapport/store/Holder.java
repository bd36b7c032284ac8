package org.rapport.store;

import java.util.UUID;

/**
 * Whose key seals a text. Destroying one holder's key makes everything sealed under it unreadable for ever.
 */
public record Holder(Kind kind, UUID id) {
    /** What sort of holder: keys of one person in two roles are two keys. */
    public enum Kind {
        /** The practice's own key, which wraps all the others and seals no text. */
        ROOT,
        /** A client: their words, name and contacts. */
        CLIENT,
        /** A clinician or supervisor as the author of private thinking. */
        AUTHOR,
        /** The practice: names of the people who work there. */
        PRACTICE
    }

    public static Holder client(UUID id) {
        return new Holder(Kind.CLIENT, id);
    }

    public static Holder author(UUID id) {
        return new Holder(Kind.AUTHOR, id);
    }

    public static Holder practice(UUID id) {
        return new Holder(Kind.PRACTICE, id);
    }
}
