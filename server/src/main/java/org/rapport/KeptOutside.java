package org.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.NoteKey;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.SignedNote;
import org.rapport.ledger.Unreadable;

/** What somebody kept outside, read from files and found to be signed by this key. */
record KeptOutside(List<Checkpoint> checkpoints, List<Receipt> receipts) {
    /** A receipt vouches for its own entry, and with its checkpoint for all before. */
    static KeptOutside read(NoteKey key, List<Path> checkpoints, List<Path> receipts) throws Unreadable {
        var signed = new ArrayList<Checkpoint>();
        var kept = new ArrayList<Receipt>();
        for (Path file : checkpoints) {
            signed.add(opened(text(file), key)
                    .orElseThrow(() ->
                            new Unreadable(file + " is no checkpoint signed with the key of " + key.name() + ".")));
        }
        for (Path file : receipts) {
            Receipt receipt = Receipt.parse(text(file))
                    .filter(found -> found.holdsUnder(key).isPresent())
                    .orElseThrow(() ->
                            new Unreadable(file + " is no receipt that holds under the key of " + key.name() + "."));
            kept.add(receipt);
            receipt.holdsUnder(key).ifPresent(signed::add);
        }
        return new KeptOutside(signed, kept);
    }

    static Optional<Checkpoint> opened(String note, NoteKey key) {
        return SignedNote.parse(note).flatMap(parsed -> Checkpoint.open(parsed, key));
    }

    /** The key itself, or the file that holds it. */
    static NoteKey key(String given) throws Unreadable {
        Optional<NoteKey> key = NoteKey.parse(given);
        return key.isPresent()
                ? key.get()
                : NoteKey.parse(text(Path.of(given)).strip())
                        .orElseThrow(() -> new Unreadable(given + " holds no public key of a ledger."));
    }

    /** Mail turns line ends into two characters. */
    private static String text(Path file) throws Unreadable {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read.");
        }
    }
}
