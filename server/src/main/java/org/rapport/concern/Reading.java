package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.store.KeptWords;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/**
 * The one way words come out of a repair: hold the consent, write the ledger, read. The words leave the transaction only
 * by its commit, so no reading is missing from the client's list and none begins after a "taken back".
 */
public final class Reading {
    private final KeptWords kept;

    public Reading(KeptWords kept) {
        this.kept = kept;
    }

    /**
     * The text, if this actor may read it now. Reading what one wrote oneself is not a look at somebody else's words.
     *
     * @param client about whom it is, for the client's list
     */
    public Optional<Words> read(Inside inside, UUID client, Accounts.Listed text) {
        if (!may(inside, text)) {
            return Optional.empty();
        }
        if (!text.author().equals(inside.actor().id())) {
            Ledger.write(inside, "read-words", client, text.words(), text.kind());
        }
        return kept.read(inside, text.words());
    }

    private static boolean may(Inside inside, Accounts.Listed text) {
        Actor reader = inside.actor();
        // A link may put in, never take out: not even one's own words.
        if (reader instanceof Actor.Client client && client.door() == ClientDoor.LINK) {
            return false;
        }
        return text.author().equals(reader.id()) || Consents.heldFor(inside, text.words(), reader.id());
    }
}
