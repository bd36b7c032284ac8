package org.rapport.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.ledger.Frontier;
import org.rapport.ledger.Hash;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.SignedNote;
import org.rapport.ledger.Tree;

/** The stored Merkle tree of a practice's ledger. */
final class LedgerTree {
    private LedgerTree() {}

    static Tree of(Inside inside) {
        return new Tree((level, index) -> at(inside, level, index));
    }

    /** A subtree is stored with the last leaf below it, after those of lower levels. */
    private static Hash at(Inside inside, int level, long index) {
        return inside.sql("select substring(nodes from :from for 32) from store.ledger_tree"
                        + " where practice = :practice and seq = :seq")
                .param("from", level * Hash.LENGTH + 1)
                .param("practice", inside.practice().value())
                .param("seq", (index + 1) << level)
                .query((row, i) -> Frontier.hashes(row.getBytes(1)))
                .optional()
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                // What is not there fits nothing.
                .orElse(Hash.OF_NOTHING);
    }

    /**
     * The receipt of an entry; empty when it is blanked or not there.
     *
     * @param size of the tree under the note, at least the entry's number
     */
    static Optional<Receipt> receipt(Inside inside, long number, long size, SignedNote note) {
        return inside.sql("select " + LedgerLines.COLUMNS + " from store.ledger l"
                        + " where l.practice = :practice and l.seq = :number and l.blanked_by is null")
                .param("practice", inside.practice().value())
                .param("number", number)
                .query((row, i) -> LedgerLines.entry(row).sealedWith(row.getObject("salt", UUID.class)))
                .optional()
                .map(leafData -> Receipt.of(leafData, number - 1, of(inside).inclusion(number - 1, size), note));
    }
}
