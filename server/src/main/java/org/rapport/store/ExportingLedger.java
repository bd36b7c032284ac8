package org.rapport.store;

import java.util.function.Consumer;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.rapport.ledger.Export;
import org.rapport.ledger.SignedNote;
import org.rapport.store.SigningCheckpoint.Outcome;

/** Takes a ledger out whole. That it was taken out stands in it, before the first line leaves. */
public final class ExportingLedger {
    private final Door door;
    private final SigningCheckpoint signing;

    public ExportingLedger(Door door, SigningCheckpoint signing) {
        this.door = door;
        this.signing = signing;
    }

    /** Notes the export in the ledger and signs how it then stands. */
    public Outcome sign(PracticeId practice) {
        door.run(
                job(practice),
                inside -> Ledger.write(inside, "ledger-exported", Ledger.NO_CLIENT, Ledger.NO_CLIENT, "verification"));
        return door.through(job(practice), signing::whenAsked);
    }

    /**
     * Hands out line by line everything under this checkpoint.
     *
     * @param file takes each line, without its end
     */
    public void write(PracticeId practice, Outcome.Signed under, Consumer<String> file) {
        door.run(job(practice), inside -> {
            var notes = Checkpoints.upTo(inside, under.size()).stream()
                    .map(note -> SignedNote.parse(note).orElseThrow())
                    .toList();
            String origin = signing.publicKey(practice).name();
            file.accept(Export.text(Export.Head.of(origin, practice.value(), under.size(), notes)));
            try (var lines = LedgerLines.between(inside, 0, under.size())) {
                lines.forEach(stored -> file.accept(Export.text(stored.line())));
            }
        });
    }

    private static Actor.Job job(PracticeId practice) {
        return new Actor.Job(practice, "export-ledger");
    }
}
