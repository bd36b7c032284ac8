package org.rapport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.rapport.access.Actor;
import org.rapport.house.House;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.LedgerKey;
import org.rapport.ledger.SignedNote;
import org.rapport.store.SigningCheckpoint.Outcome;

/** A key and a folder to sign the ledgers of a house with. */
public final class Signing {
    public final Path folder = temporary();
    public final LedgerKey key = LedgerKey.parse(LedgerKey.generate(new SecureRandom()));
    public final SigningCheckpoint signing = new SigningCheckpoint(key, new LastSigned(folder));
    private final House house;
    private final Actor actor;

    public Signing(House house, Actor actor) {
        this.house = house;
        this.actor = actor;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rapport-test-ledger");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome ask() {
        return house.door.through(actor, signing::whenAsked);
    }

    public Outcome onSchedule() {
        return house.door.through(actor, signing::onSchedule);
    }

    public SignedNote note() {
        return ((Outcome.Signed) ask()).note();
    }

    public Checkpoint checkpoint() {
        return opened(note());
    }

    public Checkpoint opened(SignedNote note) {
        return Checkpoint.open(note, signing.publicKey(actor.practice())).orElseThrow();
    }
}
