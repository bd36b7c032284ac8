package org.rapport.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes proofs from the complete subtrees of a tree, by the definitions of RFC 6962 §2.1: a proof of a tree of n leaves
 * takes about 2·log₂ n of them.
 */
public final class Tree {
    private final Subtrees subtrees;

    /** Where the roots of complete subtrees come from. */
    @FunctionalInterface
    public interface Subtrees {
        /**
         * The root of the subtree over the leaves {@code index·2^level} up to, not including, {@code (index+1)·2^level}.
         *
         * @param level 0 for a leaf
         */
        Hash at(int level, long index);
    }

    public Tree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The largest complete subtrees of the first {@code size} leaves. */
    public Frontier frontier(long size) {
        var peaks = new ArrayList<Hash>();
        long begin = 0;
        while (begin < size) {
            long width = Long.highestOneBit(size - begin);
            peaks.add(complete(begin, width));
            begin += width;
        }
        return new Frontier(size, peaks);
    }

    /**
     * That a leaf is in the tree of the first {@code size}: {@code PATH} of RFC 6962 §2.1.1, from the leaf's sibling up.
     *
     * @param index of the leaf, from 0
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("there is no leaf " + index + " in a tree of " + size);
        }
        var path = new ArrayList<Hash>();
        include(index, 0, size, path);
        return path;
    }

    private void include(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (index < middle) {
            include(index, begin, middle, path);
            path.add(root(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(root(begin, middle));
        }
    }

    /**
     * That the tree of the first {@code size} begins with the tree of the first {@code earlier}: {@code PROOF} of RFC 6962
     * §2.1.2. Empty where the earlier is without leaves, or the same.
     */
    public List<Hash> consistency(long earlier, long size) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " has no part of " + earlier);
        }
        var proof = new ArrayList<Hash>();
        if (earlier > 0) {
            prove(earlier, 0, size, proof);
        }
        return proof;
    }

    /** {@code SUBPROOF}; whoever asks knows the earlier root itself, so that it is left out where it stands alone. */
    private void prove(long earlier, long begin, long end, List<Hash> proof) {
        if (earlier == end) {
            if (begin > 0) {
                proof.add(root(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (earlier <= middle) {
            prove(earlier, begin, middle, proof);
            proof.add(root(middle, end));
        } else {
            prove(earlier, middle, end, proof);
            proof.add(root(begin, middle));
        }
    }

    private Hash root(long begin, long end) {
        long width = end - begin;
        if (Long.bitCount(width) == 1) {
            return complete(begin, width);
        }
        long middle = begin + split(width);
        return Hash.node(root(begin, middle), root(middle, end));
    }

    private Hash complete(long begin, long width) {
        return subtrees.at(Long.numberOfTrailingZeros(width), begin / width);
    }

    /** The largest power of two below the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
