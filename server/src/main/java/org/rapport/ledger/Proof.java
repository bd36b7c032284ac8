package org.rapport.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Holds proofs against roots, knowing nothing of the tree, by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2. Written
 * apart from {@link Tree}, so that a mistake in one is not repeated in the other.
 */
public final class Proof {
    private Proof() {}

    /**
     * The root to which the leaf and its proof lead; empty where the proof has not the length it must have.
     *
     * @param index of the leaf, from 0
     */
    public static Optional<Hash> rootByInclusion(Hash leaf, long index, long size, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long fn = index;
        long sn = size - 1;
        Hash root = leaf;
        for (Hash beside : proof) {
            if (sn == 0) {
                return Optional.empty();
            }
            if ((fn & 1) == 1 || fn == sn) {
                root = Hash.node(beside, root);
                // Up to where the leaf is on the right; on the lower right edge there is nothing beside it till then.
                int up = Long.numberOfTrailingZeros(fn);
                fn >>= up;
                sn >>= up;
            } else {
                root = Hash.node(root, beside);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? Optional.of(root) : Optional.empty();
    }

    /** Whether the proof shows that the tree with the later root begins with the tree with the earlier one. */
    public static boolean consistent(Root earlier, Root later, List<Hash> proof) {
        if (earlier.size() < 0 || earlier.size() > later.size()) {
            return false;
        }
        if (earlier.size() == later.size()) {
            return proof.isEmpty() && earlier.equals(later);
        }
        if (earlier.size() == 0) {
            return proof.isEmpty() && earlier.hash().equals(Hash.OF_NOTHING);
        }
        var rest = new ArrayDeque<>(proof);
        if (Long.bitCount(earlier.size()) == 1) {
            rest.addFirst(earlier.hash());
        }
        return !rest.isEmpty() && climb(earlier, later, rest);
    }

    private static boolean climb(Root earlier, Root later, Deque<Hash> proof) {
        int up = Long.numberOfTrailingZeros(earlier.size());
        long fn = (earlier.size() - 1) >> up;
        long sn = (later.size() - 1) >> up;
        Hash old = proof.removeFirst();
        Hash whole = old;
        for (Hash beside : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                old = Hash.node(beside, old);
                whole = Hash.node(beside, whole);
                int more = Long.numberOfTrailingZeros(fn);
                fn >>= more;
                sn >>= more;
            } else {
                whole = Hash.node(whole, beside);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && old.equals(earlier.hash()) && whole.equals(later.hash());
    }

    /** A tree as others know it. */
    public record Root(long size, Hash hash) {}
}
