package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every proof of every tree of up to 300 leaves: the right one is taken, and no changed one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryProofTest {
    private static final long SEED = 20_261_124;
    private static final int LARGEST = 300;
    private static final List<Hash> LEAVES = Plain.leaves(SEED, LARGEST);
    private static final Tree TREE = Plain.tree(LEAVES);
    private static final List<Hash> ROOTS = roots();

    private final SplittableRandom random = new SplittableRandom(SEED);

    private static List<Hash> roots() {
        var roots = new ArrayList<Hash>();
        for (int size = 0; size <= LARGEST; size++) {
            roots.add(Plain.root(LEAVES.subList(0, size)));
        }
        return roots;
    }

    @Test
    void every_frontier_has_the_root_of_the_definition_and_survives_being_kept() {
        var grown = Frontier.EMPTY;
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(grown.root()).as("size %d", size).isEqualTo(ROOTS.get(size));
            assertThat(TREE.frontier(size)).as("size %d", size).isEqualTo(grown);
            assertThat(Frontier.of(size, grown.bytes())).as("size %d", size).isEqualTo(grown);
            grown = size < LARGEST ? grown.with(LEAVES.get(size)).tree() : grown;
        }
    }

    @Test
    void every_leaf_of_every_tree_is_proved_and_nothing_else_is() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                int here = index;
                int of = size;
                String where = "seed " + SEED + ", leaf " + index + " of " + size;
                List<Hash> proof = TREE.inclusion(index, size);
                assertThat(proved(index, size, LEAVES.get(index), proof))
                        .as(where)
                        .isTrue();
                assertThat(proved((index + 1) % size, size, LEAVES.get(index), proof))
                        .as(where)
                        .isEqualTo(size == 1);
                assertThat(proved(index, size, Hash.OF_NOTHING, proof))
                        .as(where)
                        .isFalse();
                assertThat(proved(index + size, size, LEAVES.get(index), proof))
                        .as(where)
                        .isFalse();
                changed(proof)
                        .forEach(other -> assertThat(proved(here, of, LEAVES.get(here), other))
                                .as(where)
                                .isFalse());
            }
        }
    }

    @Test
    void a_proof_that_is_longer_or_shorter_than_it_must_be_leads_nowhere() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                String where = "seed " + SEED + ", leaf " + index + " of " + size;
                Hash leaf = LEAVES.get(index);
                List<Hash> proof = TREE.inclusion(index, size);
                var longer = with(proof, list -> list.add(Hash.OF_NOTHING));
                assertThat(Proof.rootByInclusion(leaf, index, size, longer))
                        .as(where)
                        .isEmpty();
                if (size > 1) {
                    assertThat(Proof.rootByInclusion(leaf, index, size, proof.subList(0, proof.size() - 1)))
                            .as(where)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_tree_is_proved_to_begin_with_every_smaller_one_and_with_no_other() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int earlier = 0; earlier <= size; earlier++) {
                String where = "seed " + SEED + ", " + earlier + " in " + size;
                var old = root(earlier);
                var whole = root(size);
                List<Hash> proof = TREE.consistency(earlier, size);
                assertThat(Proof.consistent(old, whole, proof)).as(where).isTrue();
                assertThat(Proof.consistent(new Proof.Root(earlier, LEAVES.get(1)), whole, proof))
                        .as(where)
                        .isFalse();
                assertThat(earlier > 0 && Proof.consistent(old, new Proof.Root(size, LEAVES.get(1)), proof))
                        .as(where)
                        .isFalse();
                assertThat(earlier < size && Proof.consistent(whole, old, proof))
                        .as(where)
                        .isFalse();
                changed(proof)
                        .forEach(other -> assertThat(Proof.consistent(old, whole, other))
                                .as(where)
                                .isFalse());
            }
        }
    }

    private static boolean proved(int index, int size, Hash leaf, List<Hash> proof) {
        return Proof.rootByInclusion(leaf, index, size, proof)
                .filter(ROOTS.get(size)::equals)
                .isPresent();
    }

    private static Proof.Root root(int size) {
        return new Proof.Root(size, ROOTS.get(size));
    }

    /** One hash more in front, behind; one less; one with a bit changed. */
    private List<List<Hash>> changed(List<Hash> proof) {
        var changes = new ArrayList<List<Hash>>();
        changes.add(with(proof, list -> list.add(Hash.OF_NOTHING)));
        changes.add(with(proof, list -> list.addFirst(LEAVES.get(0))));
        if (!proof.isEmpty()) {
            changes.add(proof.subList(1, proof.size()));
            changes.add(proof.subList(0, proof.size() - 1));
            int at = random.nextInt(proof.size());
            changes.add(with(proof, list -> list.set(at, bitChanged(list.get(at)))));
        }
        return changes;
    }

    private static List<Hash> with(List<Hash> proof, Consumer<List<Hash>> change) {
        var copy = new ArrayList<>(proof);
        change.accept(copy);
        return copy;
    }

    private Hash bitChanged(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
