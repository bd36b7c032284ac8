package org.rapport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.rapport.parts.Parts;
import org.rapport.practice.Practices;
import org.rapport.store.MasterKey;
import org.rapport.store.Rotating;
import org.rapport.store.Sealing;
import org.rapport.store.WholeFile;

/** Fresh keys for a whole installation, in an order in which everything can be read wherever it stops. */
final class Rotation {
    private final Door owners;

    /** As the owner of the tables. */
    Rotation(DataSource owner, Clock clock) {
        this.owners = new Door(owner, clock, UUID::randomUUID);
    }

    List<PracticeId> practices() {
        return Practices.all(owners);
    }

    Rotating.Extent extent(MasterKey key) {
        var rotating = rotating(key);
        return practices().stream().map(rotating::extent).reduce(new Rotating.Extent(0, 0), Rotating.Extent::plus);
    }

    /** Below a master key that stays as it is. */
    void belowTheMasterKey(MasterKey key) {
        practices().forEach(rotating(key)::rotate);
    }

    /**
     * With a fresh master key in its file. The file first takes the fresh key beside the old one, and only when nothing needs
     * the old one any more does it lose it.
     *
     * @param at for the name under which the old file is kept
     * @return where the old key is kept, for backups made under it
     */
    Path withMasterKey(Path file, Instant at) throws IOException {
        String before = Files.readString(file).strip();
        String both = MasterKey.renewed(before);
        Path kept = file.resolveSibling(file.getFileName() + ".until-"
                + at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", ""));
        write(kept, MasterKey.newestOnly(before));
        write(file, both);
        belowTheMasterKey(MasterKey.parse(both));
        write(file, MasterKey.newestOnly(both));
        return kept;
    }

    /** Only the practices' keys, from one master key to another: all of them or none. */
    void move(MasterKey from, MasterKey to) {
        rotating(from).moveUnder(practices(), to);
    }

    private Rotating rotating(MasterKey key) {
        return new Rotating(owners, new Sealing(key), Parts.sealedColumns());
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
