package org.rapport.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.parts.Parts;
import org.rapport.practice.Practices;
import org.rapport.store.Holder;
import org.rapport.store.MasterKey;
import org.rapport.store.Place;
import org.rapport.store.SealBroken;
import org.rapport.store.SealedColumn;
import org.rapport.store.Sealing;
import org.rapport.testing.PinnedClock;

/** Opens every sealed text of a database with one master key, as its rightful operator, or its thief, would. */
public final class SealedTexts {
    private final Door owners;
    private final Sealing sealing;
    private final Set<String> open = new TreeSet<>();
    private int broken;

    private SealedTexts(DataSource owner, MasterKey key) {
        this.owners = new Door(owner, PinnedClock.at("2026-03-02T09:00:00Z"), UUID::randomUUID);
        this.sealing = new Sealing(key);
    }

    public static SealedTexts in(DataSource owner, MasterKey key) {
        var texts = new SealedTexts(owner, key);
        for (PracticeId practice : Practices.all(texts.owners)) {
            Parts.sealedColumns().forEach(column -> texts.read(practice, column));
        }
        return texts;
    }

    private void read(PracticeId practice, SealedColumn column) {
        owners.run(
                new Actor.Job(practice, "test"),
                inside -> inside.sql("select id, " + column.column() + ", " + column.kind() + "::text, "
                                + column.holder() + " from " + column.table() + " where practice = :practice")
                        .param("practice", practice.value())
                        .query(row -> {
                            UUID id = row.getObject(1, UUID.class);
                            open(
                                    inside,
                                    new Holder(Holder.Kind.valueOf(row.getString(3)), row.getObject(4, UUID.class)),
                                    new Place(column.table(), id, column.column()),
                                    row.getBytes(2));
                        }));
    }

    private void open(Inside inside, Holder holder, Place place, byte[] sealed) {
        try {
            open.add(sealing.open(inside, holder, place, sealed).reveal());
        } catch (SealBroken e) {
            broken++;
        }
    }

    /** The texts that opened. */
    public Set<String> open() {
        return open;
    }

    /** How many did not. */
    public int broken() {
        return broken;
    }
}
