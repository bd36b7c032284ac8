package org.rapport.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;

/**
 * Walks a ledger from its first line to its last, deriving the tree anew and holding it against what is known from outside
 * on the way. It keeps nothing but the frontier, so a ledger of any length can be walked.
 */
public final class Walk {
    private final UUID practice;
    private final NavigableMap<Long, List<Checkpoint>> checkpoints = new TreeMap<>();
    private final NavigableMap<Long, Set<Hash>> receipts = new TreeMap<>();
    private final Blanking blanking = new Blanking();
    private Frontier tree;
    private long vouched;
    private @Nullable Broken broken;

    private Walk(UUID practice, Frontier tree) {
        this.practice = practice;
        this.tree = tree;
        this.vouched = tree.size();
    }

    /** From the first line on. */
    public static Walk from(UUID practice, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts) {
        var walk = new Walk(practice, Frontier.EMPTY);
        checkpoints.forEach(checkpoint -> walk.checkpoints
                .computeIfAbsent(checkpoint.size(), _ -> new ArrayList<>())
                .add(checkpoint));
        receipts.forEach(receipt -> walk.receipts
                .computeIfAbsent(receipt.index() + 1, _ -> new HashSet<>())
                .add(receipt.leaf()));
        walk.holdAgainstCheckpoints();
        return walk;
    }

    /** From where a checkpoint that is trusted already stood. Blanked lines are not accounted for on a part of the way. */
    public static Walk on(UUID practice, Frontier trusted) {
        return new Walk(practice, trusted);
    }

    /**
     * Takes the next line.
     *
     * @return the complete subtrees that end with it, or nothing once something does not fit
     */
    public Optional<List<Hash>> take(Line line) {
        if (broken != null) {
            return Optional.empty();
        }
        Optional<Why> misfit = misfit(line);
        if (misfit.isPresent()) {
            broken = new Broken(tree.size() + 1, misfit.get());
            return Optional.empty();
        }
        blanking.note(line);
        var grown = tree.with(line.leaf());
        tree = grown.tree();
        holdAgainstCheckpoints();
        return Optional.of(grown.completed());
    }

    private Optional<Why> misfit(Line line) {
        long number = tree.size() + 1;
        if (line.number() != number) {
            return Optional.of(Why.MISSING);
        }
        boolean sound = switch (line) {
            case Line.Told told ->
                told.entry().practice().equals(practice)
                        && told.entry().leaf(told.salt()).equals(told.leaf());
            case Line.Blanked blanked -> blanked.by() > number;
        };
        if (!sound) {
            return Optional.of(Why.CHANGED);
        }
        Set<Hash> said = receipts.remove(number);
        return said == null || said.equals(Set.of(line.leaf())) ? Optional.empty() : Optional.of(Why.RECEIPT);
    }

    private void holdAgainstCheckpoints() {
        List<Checkpoint> here = checkpoints.remove(tree.size());
        if (here == null) {
            return;
        }
        Hash root = tree.root();
        if (here.stream().allMatch(checkpoint -> checkpoint.root().hash().equals(root))) {
            vouched = tree.size();
        } else {
            broken = new Broken(vouched + 1, Why.CHECKPOINT);
        }
    }

    /** Says that the line taken last, or the next one, does not fit for a reason only its keeper knows. */
    public void stop(long number, Why why) {
        if (broken == null) {
            broken = new Broken(number, why);
        }
    }

    /** What did not fit, if anything so far. */
    public Optional<Broken> broken() {
        return Optional.ofNullable(broken);
    }

    public Frontier tree() {
        return tree;
    }

    /** How many lines lie under a checkpoint that held. */
    public long vouched() {
        return vouched;
    }

    /** What it comes to when there are no more lines. */
    public Verdict end() {
        if (broken != null) {
            return broken;
        }
        if (!checkpoints.isEmpty() || !receipts.isEmpty()) {
            return new Broken(tree.size() + 1, Why.CUT);
        }
        return blanking.unaccounted()
                .<Verdict>map(number -> new Broken(number, Why.UNACCOUNTED))
                .orElseGet(() -> new Verdict.Whole(tree, blanking.count()));
    }
}
