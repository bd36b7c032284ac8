package org.rapport.store;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;

/**
 * Gives a practice fresh keys and seals everything under them anew, as the owner of the tables: the program itself may not
 * change a sealed text. One transaction for the practice's key and one for each holder, so that whatever interrupts it,
 * everything can be read, some of it under the old keys.
 */
public final class Rotating {
    private final Door owners;
    private final Sealing sealing;
    private final List<SealedColumn> columns;

    /** With the door of the owner of the tables. */
    public Rotating(Door owners, Sealing sealing, List<SealedColumn> columns) {
        this.owners = owners;
        this.sealing = sealing;
        this.columns = List.copyOf(columns);
    }

    /** How much there is to seal anew. */
    public record Extent(int keys, int texts) {
        public Extent plus(Extent other) {
            return new Extent(keys + other.keys, texts + other.texts);
        }
    }

    public Extent extent(PracticeId practice) {
        return owners.through(job(practice), sealing::holders).stream()
                .map(holder -> owners.through(job(practice), inside -> new Extent(1, rows(inside, holder))))
                .reduce(new Extent(0, 0), Extent::plus);
    }

    /** Wraps the practices' keys under another master key, all or none; nothing else changes. */
    public void moveUnder(List<PracticeId> practices, MasterKey other) {
        owners.runForEach(
                practices.stream().map(Rotating::job).toList(),
                inside -> orBroken(() -> sealing.keys().moveUnder(inside, other)));
    }

    /** Everything fresh: the practice's key, and below it each holder's. */
    public void rotate(PracticeId practice) {
        owners.run(job(practice), inside -> orBroken(() -> sealing.keys().renewRoot(inside)));
        for (Holder holder : owners.through(job(practice), sealing::holders)) {
            switch (holder.kind()) {
                case CLIENT, AUTHOR, PRACTICE -> owners.run(job(practice), inside -> reseal(inside, holder));
                // Fingerprints cannot be made again without the texts; their pepper is only wrapped anew.
                case INDEX, ROOT -> {}
            }
        }
    }

    private void reseal(Inside inside, Holder holder) {
        List<Text> texts = columns.stream()
                .flatMap(column -> opened(inside, holder, column).stream())
                .toList();
        orBroken(() -> sealing.keys().renew(inside, holder));
        texts.forEach(text -> put(inside, holder, text));
    }

    private record Text(SealedColumn column, UUID id, Words words) {
        Place place() {
            return new Place(column.table(), id, column.column());
        }
    }

    private List<Text> opened(Inside inside, Holder holder, SealedColumn column) {
        return inside.sql("select id, " + column.column() + " from " + of(column) + " for update")
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .query((row, i) -> {
                    UUID id = row.getObject(1, UUID.class);
                    var place = new Place(column.table(), id, column.column());
                    return new Text(column, id, sealing.open(inside, holder, place, row.getBytes(2)));
                })
                .list();
    }

    private void put(Inside inside, Holder holder, Text text) {
        inside.sql("update " + text.column.table() + " set " + text.column.column()
                        + " = :sealed where practice = :practice and id = :id")
                .param("sealed", sealing.seal(inside, holder, text.place(), text.words))
                .param("practice", inside.practice().value())
                .param("id", text.id)
                .update();
    }

    private int rows(Inside inside, Holder holder) {
        return columns.stream()
                .mapToInt(column -> inside.sql("select count(*) from " + of(column))
                        .param("practice", inside.practice().value())
                        .param("kind", holder.kind().name())
                        .param("holder", holder.id())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private static String of(SealedColumn column) {
        return column.table() + " where practice = :practice and " + column.kind() + " = :kind and " + column.holder()
                + " = :holder";
    }

    private static Actor job(PracticeId practice) {
        return new Actor.Job(practice, "rotating");
    }

    private interface Work {
        void run() throws GeneralSecurityException;
    }

    private static void orBroken(Work work) {
        try {
            work.run();
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }
}
