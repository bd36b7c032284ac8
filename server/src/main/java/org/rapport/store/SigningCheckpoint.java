package org.rapport.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.Frontier;
import org.rapport.ledger.LedgerKey;
import org.rapport.ledger.NoteKey;
import org.rapport.ledger.Proof;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.SignedNote;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;
import org.rapport.ledger.Walk;

/**
 * Signs how the ledger of a practice stands. "A log MUST not sign any checkpoint which is inconsistent with any checkpoint
 * it previously signed" (<a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>): it is asked each time, of the
 * newest one in the database and of the newest one outside, and what came in since is derived anew.
 */
public final class SigningCheckpoint {
    private final LedgerKey key;
    private final LastSigned lastSigned;

    public SigningCheckpoint(LedgerKey key, LastSigned lastSigned) {
        this.key = key;
        this.lastSigned = lastSigned;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It was signed, or was before.
         *
         * @param id of the stored checkpoint; empty where nothing had to be signed
         */
        record Signed(SignedNote note, long size, Optional<UUID> id) implements Outcome {}

        /** It was not, because the ledger does not go on from what was signed before. */
        record Refused(Broken because) implements Outcome {}
    }

    /** The public key of this practice's ledger. */
    public NoteKey publicKey(PracticeId practice) {
        return key.signer(practice.value()).key();
    }

    /** Signs on schedule: also where nothing came in since, as a sign of life. */
    public Outcome onSchedule(Inside inside) {
        return sign(inside, true);
    }

    /** Signs because somebody asked, unless the newest checkpoint covers all there is. */
    public Outcome whenAsked(Inside inside) {
        return sign(inside, false);
    }

    /**
     * The receipt of an entry under this checkpoint; empty when the entry is blanked, not there or not under it, and when
     * the stored tree no longer proves it.
     */
    public Optional<Receipt> receipt(Inside inside, long number, Outcome.Signed under) {
        return number > under.size()
                ? Optional.empty()
                : LedgerTree.receipt(inside, number, under.size(), under.note())
                        .filter(made ->
                                made.holdsUnder(publicKey(inside.practice())).isPresent());
    }

    private Outcome sign(Inside inside, boolean onSchedule) {
        Frontier head = LedgerHead.see(inside);
        List<String> before = Stream.of(Checkpoints.newest(inside), lastSigned.find(inside.practice()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (String text : before) {
            Optional<Broken> refused = goesOnFrom(inside, text, head);
            if (refused.isPresent()) {
                return new Outcome.Refused(refused.get());
            }
        }
        var signer = key.signer(inside.practice().value());
        SignedNote note = signer.sign(Checkpoint.of(signer.key().name(), head).text());
        if (!onSchedule && before.contains(note.toString())) {
            return new Outcome.Signed(note, head.size(), Optional.empty());
        }
        // Outside first: a checkpoint nobody was told of does no harm, one that is forgotten would.
        lastSigned.keep(inside.practice(), note);
        return new Outcome.Signed(
                note, head.size(), Optional.of(Checkpoints.keep(inside, head.size(), note, onSchedule)));
    }

    /** Why not, where the ledger does not go on from there. */
    private Optional<Broken> goesOnFrom(Inside inside, String signed, Frontier head) {
        Optional<Checkpoint> last =
                SignedNote.parse(signed).flatMap(note -> Checkpoint.open(note, publicKey(inside.practice())));
        if (last.isEmpty()) {
            return Optional.of(new Broken(1, Why.UNSIGNED));
        }
        long size = last.get().size();
        if (size > head.size()) {
            return Optional.of(new Broken(head.size() + 1, Why.CUT));
        }
        var tree = LedgerTree.of(inside);
        Frontier then = tree.frontier(size);
        var now = new Proof.Root(head.size(), head.root());
        if (!then.root().equals(last.get().root().hash())
                || !Proof.consistent(last.get().root(), now, tree.consistency(size, head.size()))) {
            return Optional.of(new Broken(1, Why.CHECKPOINT));
        }
        return sinceThen(inside, then, head);
    }

    private static Optional<Broken> sinceThen(Inside inside, Frontier then, Frontier head) {
        var walk = Walk.on(inside.practice().value(), then);
        VerifyingLedger.follow(inside, walk, head.size());
        if (walk.broken().isEmpty() && !walk.tree().equals(head)) {
            walk.stop(walk.tree().size() + (walk.tree().size() < head.size() ? 1 : 0), Why.HEAD);
        }
        return walk.broken();
    }
}
