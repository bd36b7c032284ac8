package org.rapport.store;

import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.ledger.Frontier;

/** How long the ledger of a practice is and what its tree ends in. */
final class LedgerHead {
    private LedgerHead() {}

    /** The head, held until this transaction ends: nobody else adds an entry meanwhile. */
    static Frontier hold(Inside inside) {
        return read(inside, " for update").orElseGet(() -> begin(inside));
    }

    /** The head as it is now. */
    static Frontier see(Inside inside) {
        return read(inside, "").orElse(Frontier.EMPTY);
    }

    private static Frontier begin(Inside inside) {
        inside.sql("insert into store.ledger_head (practice, size, peaks) values (:practice, 0, '')"
                        + " on conflict do nothing")
                .param("practice", inside.practice().value())
                .update();
        return read(inside, " for update").orElseThrow();
    }

    private static Optional<Frontier> read(Inside inside, String lock) {
        return inside.sql("select size, peaks from store.ledger_head where practice = :practice" + lock)
                .param("practice", inside.practice().value())
                .query((row, i) -> Frontier.of(row.getLong(1), row.getBytes(2)))
                .optional();
    }
}
