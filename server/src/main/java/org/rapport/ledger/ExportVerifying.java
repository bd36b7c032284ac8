package org.rapport.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;

/** Verifies an exported ledger with nothing but a public key and what was kept outside. */
public final class ExportVerifying {
    private final NoteKey key;
    private final Collection<Checkpoint> checkpoints;
    private final Collection<Receipt> receipts;

    /**
     * With what it is to be held against.
     *
     * @param checkpoints opened with this key
     * @param receipts found to hold under this key
     */
    public ExportVerifying(NoteKey key, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts) {
        this.key = key;
        this.checkpoints = List.copyOf(checkpoints);
        this.receipts = List.copyOf(receipts);
    }

    /**
     * Reads it to its end.
     *
     * @throws Unreadable if it is no such file, or another ledger's than the key's
     */
    public Verdict verify(BufferedReader file) throws IOException, Unreadable {
        Export.Head head = Export.head(Optional.ofNullable(file.readLine()).orElse(""));
        if (!head.origin().equals(key.name())) {
            throw new Unreadable(
                    "The file is the ledger " + head.origin() + "; the key is that of " + key.name() + ".");
        }
        var all = new ArrayList<>(checkpoints);
        for (String note : head.checkpoints()) {
            var opened = SignedNote.parse(note).flatMap(parsed -> Checkpoint.open(parsed, key));
            if (opened.isEmpty()) {
                return new Broken(1, Why.UNSIGNED);
            }
            all.add(opened.get());
        }
        return walk(file, head, Walk.from(head.practice(), all, receipts));
    }

    private static Verdict walk(BufferedReader file, Export.Head head, Walk walk) throws IOException, Unreadable {
        long number = 1;
        for (String text = file.readLine(); text != null; text = file.readLine()) {
            walk.take(Export.line(text, head.practice(), number++));
        }
        if (walk.broken().isEmpty() && walk.tree().size() != head.entries()) {
            walk.stop(Math.min(walk.tree().size(), head.entries()) + 1, Why.MISSING);
        }
        if (walk.broken().isEmpty() && walk.vouched() != walk.tree().size()) {
            walk.stop(walk.vouched() + 1, Why.UNSIGNED);
        }
        return walk.end();
    }
}
