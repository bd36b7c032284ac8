package org.rapport.message;

import java.io.IOException;
import java.nio.file.Path;
import org.rapport.access.Inside;
import org.rapport.ledger.WholeFile;
import org.rapport.store.Checkpoints;
import org.rapport.store.Outbox;
import org.rapport.store.SigningCheckpoint;

/** Writes checkpoints of the ledger into a folder that somebody else keeps, and beside them the key they hold under. */
public final class CheckpointToFolder implements Outward {
    public static final String KIND = "checkpoint-to-folder";

    private final Path folder;
    private final SigningCheckpoint signing;

    public CheckpointToFolder(Path folder, SigningCheckpoint signing) {
        this.folder = folder;
        this.signing = signing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carry(Inside inside, Outbox.Item item) throws Post.NotTaken {
        String note = Checkpoints.find(inside, item.subject()).orElseThrow();
        String practice = inside.practice().value().toString();
        String made = item.subject().toString();
        try {
            WholeFile.write(folder.resolve(practice).resolve(made + ".checkpoint"), file -> file.write(note));
            WholeFile.write(
                    folder.resolve(practice).resolve("key"),
                    file -> file.write(signing.publicKey(inside.practice()) + "\n"));
        } catch (IOException e) {
            throw new Post.NotTaken(e.getClass().getSimpleName());
        }
    }
}
