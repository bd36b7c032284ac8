package org.rapport.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.ledger.Blanking;

/**
 * Makes what the ledger says about an erased client meaningless for ever: entry and salt are destroyed, the leaf stays, so
 * the tree, its checkpoints and everybody's receipts still hold. A new entry commits to which numbers were blanked.
 */
public final class BlankingEntries {
    private BlankingEntries() {}

    /**
     * Blanks all entries about the client and all about these things of theirs, and says how many. Done again, it finds
     * nothing more.
     *
     * @param subjects ids of what else leads to the client, such as their repairs; may be empty
     */
    public static int about(Inside inside, UUID client, Collection<UUID> subjects) {
        // Held first: nothing about the client comes in between the list and the entry that commits to it.
        long by = LedgerHead.hold(inside).size() + 1;
        List<Long> numbers = numbers(inside, client, subjects);
        Ledger.write(inside, Blanking.ACT, Ledger.NO_CLIENT, Ledger.NO_CLIENT, Blanking.purpose(numbers));
        return inside.sql(
                        "update store.ledger set at = null, actor = null, actor_kind = null, act = null, client = null,"
                                + " subject = null, purpose = null, salt = null, blanked_by = :by"
                                + " where practice = :practice and seq = any(:numbers)")
                .param("by", by)
                .param("practice", inside.practice().value())
                .param("numbers", numbers.toArray(Long[]::new))
                .update();
    }

    private static List<Long> numbers(Inside inside, UUID client, Collection<UUID> subjects) {
        return inside.sql("select seq from store.ledger where practice = :practice and blanked_by is null"
                        + " and (client = :client or subject = :client or subject = any(:subjects)) order by seq")
                .param("practice", inside.practice().value())
                .param("client", client)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, i) -> row.getLong(1))
                .list();
    }
}
