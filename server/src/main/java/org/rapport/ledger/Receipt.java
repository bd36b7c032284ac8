package org.rapport.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proof for one person that one entry stands in the ledger: a <a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>
 * whose extra data are what the leaf holds, salt and entry.
 *
 * @param extra Base64 of what the leaf holds
 * @param index of the entry, from 0
 * @param note a signed checkpoint whose tree holds it
 */
public record Receipt(String extra, long index, List<Hash> proof, SignedNote note) {
    private static final String FORMAT = "c2sp.org/tlog-proof@v1";
    private static final Pattern TEXT = Pattern.compile(Pattern.quote(FORMAT)
            + "\nextra ([A-Za-z0-9+/=]+)\nindex (0|[1-9][0-9]{0,17})\n((?:[A-Za-z0-9+/]{43}=\n)*)\n");

    public Receipt {
        proof = List.copyOf(proof);
    }

    /** The receipt of a leaf that holds these bytes. */
    public static Receipt of(byte[] leafData, long index, List<Hash> proof, SignedNote note) {
        return new Receipt(Base64.getEncoder().encodeToString(leafData), index, proof, note);
    }

    private byte[] leafData() {
        return Base64.getDecoder().decode(extra);
    }

    public Hash leaf() {
        return Hash.leaf(leafData());
    }

    public Optional<Entry> entry() {
        return Entry.of(leafData());
    }

    /** The checkpoint under which the receipt holds; empty unless it is signed by this key and the proof leads to its root. */
    public Optional<Checkpoint> holdsUnder(NoteKey key) {
        return Checkpoint.open(note, key)
                .filter(checkpoint -> Proof.rootByInclusion(leaf(), index, checkpoint.size(), proof)
                        .filter(checkpoint.root().hash()::equals)
                        .isPresent());
    }

    /** Reads a receipt; empty when it has not the form. */
    public static Optional<Receipt> parse(String text) {
        var head = TEXT.matcher(text);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        try {
            byte[] leafData = Base64.getDecoder().decode(head.group(1));
            var proof = new ArrayList<Hash>();
            head.group(3).lines().map(Hash::parse).forEach(proof::add);
            long index = Long.parseLong(head.group(2));
            return SignedNote.parse(text.substring(head.end())).map(note -> of(leafData, index, proof, note));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The whole file. */
    @Override
    public String toString() {
        return FORMAT + "\nextra " + extra + "\nindex " + index + "\n"
                + proof.stream().map(hash -> hash + "\n").collect(Collectors.joining()) + "\n" + note;
    }
}
