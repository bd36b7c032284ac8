package org.rapport.store;

import java.nio.charset.StandardCharsets;
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
        /** A clinician or supervisor as the author of private thinking about one client. */
        AUTHOR,
        /** The practice: names of the people who work there. */
        PRACTICE,
        /** The practice's pepper: it makes fingerprints of names and addresses and seals no text. */
        INDEX
    }

    public static Holder client(UUID id) {
        return new Holder(Kind.CLIENT, id);
    }

    /** An author's thinking about one client: a key of its own, so that it can be destroyed with the client's. */
    public static Holder author(UUID author, UUID client) {
        String pair = String.join("\u001f", author.toString(), client.toString());
        return new Holder(Kind.AUTHOR, UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8)));
    }

    public static Holder practice(UUID id) {
        return new Holder(Kind.PRACTICE, id);
    }

    static Holder index(UUID practice) {
        return new Holder(Kind.INDEX, practice);
    }
}
