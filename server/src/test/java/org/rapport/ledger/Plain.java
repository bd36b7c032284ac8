package org.rapport.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/** A tree as the definition of RFC 6962 §2.1 reads, over all leaves at once, and a tree that keeps every complete subtree. */
final class Plain {
    private Plain() {}

    /** {@code MTH(D[n])}, word for word. */
    static Hash root(List<Hash> leaves) {
        return switch (leaves.size()) {
            case 0 -> Hash.OF_NOTHING;
            case 1 -> leaves.getFirst();
            default -> {
                int k = 1;
                while (2 * k < leaves.size()) {
                    k *= 2;
                }
                yield Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
            }
        };
    }

    /** The subtrees that {@link Frontier#with} completes, kept as the ledger keeps them: with the leaf that ended them. */
    static Tree tree(List<Hash> leaves) {
        var completed = new ArrayList<List<Hash>>();
        var frontier = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            var grown = frontier.with(leaf);
            completed.add(grown.completed());
            frontier = grown.tree();
        }
        return new Tree((level, index) ->
                completed.get((int) (((index + 1) << level) - 1)).get(level));
    }

    static List<Hash> leaves(long seed, int size) {
        var random = new SplittableRandom(seed);
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < size; i++) {
            var data = new byte[random.nextInt(40)];
            random.nextBytes(data);
            leaves.add(Hash.leaf(data));
        }
        return leaves;
    }

    static Hash hex(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
