package org.rapport.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of a tree to add to it and to tell its root: the roots of its largest complete subtrees, from left to
 * right. There are as many as the size has ones in binary, at most 63.
 */
public record Frontier(long size, List<Hash> peaks) {
    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** @throws IllegalArgumentException if a tree of this size has another number of complete subtrees */
    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("a tree of " + size + " has not " + peaks.size() + " complete subtrees");
        }
    }

    /**
     * The tree with one more leaf.
     *
     * @param completed the complete subtrees that end with the new leaf, itself first, each twice the one before
     */
    public record Grown(Frontier tree, List<Hash> completed) {
        public Grown {
            completed = List.copyOf(completed);
        }
    }

    /** Adds a leaf: as many hashes as the old size has trailing ones in binary, less than two on average. */
    public Grown with(Hash leaf) {
        var left = new ArrayList<>(peaks);
        var completed = new ArrayList<>(List.of(leaf));
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            completed.add(Hash.node(left.removeLast(), completed.getLast()));
        }
        left.add(completed.getLast());
        return new Grown(new Frontier(size + 1, left), completed);
    }

    /** The root of the tree, {@code MTH} of RFC 6962 §2.1. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElse(Hash.OF_NOTHING);
    }

    /** The peaks, one after the other. */
    public byte[] bytes() {
        return bytes(peaks);
    }

    /** Hashes, one after the other. */
    public static byte[] bytes(List<Hash> hashes) {
        var buffer = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }

    /**
     * The frontier whose {@link #bytes()} these are.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    public static Frontier of(long size, byte[] bytes) {
        return new Frontier(size, hashes(bytes));
    }

    /**
     * Hashes that stand one after the other.
     *
     * @throws IllegalArgumentException if the last is not whole
     */
    public static List<Hash> hashes(byte[] bytes) {
        if (bytes.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no row of hashes");
        }
        var buffer = ByteBuffer.wrap(bytes);
        var hashes = new ArrayList<Hash>();
        while (buffer.hasRemaining()) {
            var hash = new byte[Hash.LENGTH];
            buffer.get(hash);
            hashes.add(Hash.of(hash));
        }
        return hashes;
    }
}
