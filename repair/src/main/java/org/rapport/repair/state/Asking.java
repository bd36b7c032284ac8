package org.rapport.repair.state;

import java.util.HashSet;
import java.util.Set;
import org.rapport.repair.word.InvitationId;

/**
 * Messages to the client.
 *
 * @param createdSinceClientActed every message made since the client last did anything, sent or not, cancelled or not
 * @param used every invitation there ever was here
 */
public record Asking(Letter letter, int createdSinceClientActed, Set<InvitationId> used) {
    public Asking {
        used = Set.copyOf(used);
    }

    static Asking nothingYet() {
        return new Asking(new Letter.NoLetter(), 0, Set.of());
    }

    public Asking created(Letter.Ready ready) {
        var more = new HashSet<>(used);
        more.add(ready.invitation());
        return new Asking(ready, createdSinceClientActed + 1, more);
    }

    public Asking sent(Letter.Ready ready) {
        return new Asking(
                new Letter.Sent(ready.invitation(), ready.about(), ready.expires()), createdSinceClientActed, used);
    }

    /** Nothing is on its way; what was made still counts. */
    public Asking withoutLetter() {
        return new Asking(new Letter.NoLetter(), createdSinceClientActed, used);
    }

    /** The count starts again, but a message that is still to be sent counts as one. */
    public Asking afterClientActed() {
        return new Asking(letter, letter instanceof Letter.Ready ? 1 : 0, used);
    }
}
