package org.rapport.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a ledger stood: the text of a <a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>, of three lines,
 * without extensions.
 *
 * @param origin which ledger, as {@link LedgerKey#origin} names it
 * @param root size and root hash
 */
public record Checkpoint(String origin, Proof.Root root) {
    private static final Pattern TEXT = Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");

    /** A checkpoint of this tree. */
    public static Checkpoint of(String origin, Frontier tree) {
        return new Checkpoint(origin, new Proof.Root(tree.size(), tree.root()));
    }

    public long size() {
        return root.size();
    }

    /** The text to be signed. */
    public String text() {
        return origin + "\n" + root.size() + "\n" + root.hash() + "\n";
    }

    /**
     * The checkpoint that the note holds; empty unless this key has signed it, for the ledger of the key's own name. Lines
     * after the third are refused: nobody could audit them.
     */
    public static Optional<Checkpoint> open(SignedNote note, NoteKey key) {
        return note.openedWith(key).flatMap(Checkpoint::parse).filter(found -> found.origin.equals(key.name()));
    }

    private static Optional<Checkpoint> parse(String text) {
        var lines = TEXT.matcher(text);
        if (!lines.matches()) {
            return Optional.empty();
        }
        try {
            var root = new Proof.Root(Long.parseLong(lines.group(2)), Hash.parse(lines.group(3)));
            return Optional.of(new Checkpoint(lines.group(1), root));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
