package org.rapport.store;

import java.util.Collection;
import java.util.List;
import org.rapport.access.Inside;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.Frontier;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.Verdict;
import org.rapport.ledger.Verdict.Why;
import org.rapport.ledger.Walk;

/**
 * Derives the whole ledger of a practice again: every entry to its leaf, every leaf to the stored tree, the tree to the
 * head, and all of it to what was signed or handed out before.
 *
 * <p>Without a checkpoint from outside this database it finds every entry changed, removed, added or moved while tree and
 * head are what they were; with one, also a ledger that was written anew or cut off together with both.
 */
public final class VerifyingLedger {
    private VerifyingLedger() {}

    /** Against nothing but itself. */
    public static Verdict verify(Inside inside) {
        return verify(inside, List.of(), List.of());
    }

    /** Against what was kept, here or outside. */
    public static Verdict verify(Inside inside, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts) {
        Frontier head;
        try {
            head = LedgerHead.see(inside);
        } catch (IllegalArgumentException e) {
            return new Verdict.Broken(1, Why.HEAD);
        }
        var walk = Walk.from(inside.practice().value(), checkpoints, receipts);
        follow(inside, walk, head.size());
        if (walk.tree().size() < head.size()) {
            walk.stop(walk.tree().size() + 1, Why.MISSING);
        } else if (!walk.tree().equals(head)) {
            walk.stop(head.size(), Why.HEAD);
        }
        beyondTheHead(inside, walk);
        return walk.end();
    }

    /** Walks on to this number, holding the stored tree against the derived one. */
    static void follow(Inside inside, Walk walk, long upTo) {
        try (var lines = LedgerLines.between(inside, walk.tree().size(), upTo)) {
            lines.takeWhile(_ -> walk.broken().isEmpty()).forEach(stored -> {
                var completed = walk.take(stored.line());
                if (completed.isPresent() && !completed.get().equals(stored.nodes())) {
                    walk.stop(stored.line().number(), Why.NODES);
                }
            });
        }
    }

    /** In one statement: entries come in meanwhile, and the head with them. */
    private static void beyondTheHead(Inside inside, Walk walk) {
        inside.sql("select min(l.seq) from store.ledger l where l.practice = :practice and l.seq >"
                        + " coalesce((select h.size from store.ledger_head h where h.practice = :practice), 0)")
                .param("practice", inside.practice().value())
                .query(Long.class)
                .optional()
                .ifPresent(number -> walk.stop(number, Why.HEAD));
    }
}
