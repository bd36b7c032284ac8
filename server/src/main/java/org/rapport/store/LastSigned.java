package org.rapport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.access.PracticeId;
import org.rapport.ledger.SignedNote;
import org.rapport.ledger.WholeFile;

/**
 * The newest checkpoint of each practice, in a folder beside the key and outside the database: whoever rewrites or sets
 * back the database alone cannot have the rewritten ledger signed.
 */
public final class LastSigned {
    private final Path folder;

    public LastSigned(Path folder) {
        this.folder = folder;
    }

    /** What is kept, as text; empty before the first. */
    public Optional<String> find(PracticeId practice) {
        try {
            Path file = file(practice);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(PracticeId practice, SignedNote note) {
        try {
            WholeFile.write(file(practice), file -> file.write(note.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PracticeId practice) {
        return folder.resolve(practice.value() + ".checkpoint");
    }
}
