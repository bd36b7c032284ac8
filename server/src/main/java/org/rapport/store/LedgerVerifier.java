package org.rapport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;

/**
 * Derives the whole chain of a practice's ledger again and compares it with what is stored.
 *
 * <p>It finds every changed, removed, added or moved entry as long as the head is what it was. It cannot find a ledger
 * whose end was cut off together with its head, nor one that was written anew from some entry on: both are whole chains.
 * Only a head kept outside this database shows those.
 */
public final class LedgerVerifier {
    private static final int AT_A_TIME = 1_000;

    private LedgerVerifier() {}

    /** An entry and its stored hash in hex. */
    private record Link(Ledger.Entry entry, String hash) {}

    /**
     * The number of the first entry that does not follow from the one before it or is missing; empty when the ledger is
     * whole.
     */
    public static Optional<Long> verify(Inside inside) {
        var chain = new Chain(inside.practice().value());
        try (var links = inside
                .sql("select seq, at, actor, actor_kind, act, client, subject, purpose, hash"
                        + " from store.ledger where practice = :practice order by seq")
                .withFetchSize(AT_A_TIME)
                .param("practice", inside.practice().value())
                .query((row, i) -> link(row))
                .stream()) {
            boolean whole = links.allMatch(chain::takes);
            return whole && endsAtHead(inside, chain) ? Optional.empty() : Optional.of(chain.seq + 1);
        }
    }

    private static boolean endsAtHead(Inside inside, Chain chain) {
        return inside.sql("select seq, hash from store.ledger_head where practice = :practice")
                .param("practice", inside.practice().value())
                .query((row, i) ->
                        row.getLong(1) == chain.seq && hex(row.getBytes(2)).equals(hex(chain.hash)))
                .optional()
                .orElse(chain.seq == 0);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(Ledger.entry(row), hex(row.getBytes("hash")));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The chain as derived so far. */
    private static final class Chain {
        private final UUID practice;
        private long seq;
        private byte[] hash = new byte[32];

        Chain(UUID practice) {
            this.practice = practice;
        }

        boolean takes(Link link) {
            byte[] derived = Ledger.chained(hash, practice, link.entry);
            if (link.entry.seq() != seq + 1 || !hex(derived).equals(link.hash)) {
                return false;
            }
            seq++;
            hash = derived;
            return true;
        }
    }
}
