package org.rapport.concern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** The owner's talk with a supervisor: in the ledger, on no client's list. */
    private static final Set<String> AMONG_COLLEAGUES = Set.of(Accounts.EXCERPT, "advice");

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
        return Optional.ofNullable(readAll(inside, client, List.of(text)).get(text.words()));
    }

    /**
     * Those of the texts that this actor may read now, by their ids, in the given order. Several at once, because every
     * consent is held before the ledger is: whoever takes words back goes the same way round.
     */
    public Map<UUID, Words> readAll(Inside inside, UUID client, List<Accounts.Listed> texts) {
        List<Accounts.Listed> allowed = allowed(inside, texts);
        allowed.stream()
                .filter(text -> !ownWords(inside, text))
                .forEach(text -> Ledger.write(inside, "read-words", about(client, text), text.words(), text.kind()));
        var read = new LinkedHashMap<UUID, Words>();
        allowed.forEach(text -> kept.read(inside, text.words()).ifPresent(words -> read.put(text.words(), words)));
        return read;
    }

    private static List<Accounts.Listed> allowed(Inside inside, List<Accounts.Listed> texts) {
        // A link may put in, never take out: not even one's own words.
        if (inside.actor() instanceof Actor.Client client && client.door() == ClientDoor.LINK) {
            return List.of();
        }
        var others = texts.stream()
                .filter(text -> !ownWords(inside, text))
                .map(Accounts.Listed::words)
                .toList();
        Set<UUID> held = Consents.heldFor(inside, others, inside.actor().id());
        return texts.stream()
                .filter(text -> ownWords(inside, text) || held.contains(text.words()))
                .toList();
    }

    private static boolean ownWords(Inside inside, Accounts.Listed text) {
        return text.author().equals(inside.actor().id());
    }

    private static UUID about(UUID client, Accounts.Listed text) {
        return AMONG_COLLEAGUES.contains(text.kind()) ? Ledger.NO_CLIENT : client;
    }
}
