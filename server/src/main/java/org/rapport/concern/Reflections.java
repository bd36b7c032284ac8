package org.rapport.concern;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.store.Holder;
import org.rapport.store.KeyDestroyed;
import org.rapport.store.Place;
import org.rapport.store.SealedColumn;
import org.rapport.store.Sealing;
import org.rapport.store.Words;

/**
 * A clinician's private thinking about a client, sealed under the author's key for this client, so that it goes where the
 * client's words go when they are erased. Only its author finds it, and no entry in the client's list tells that it exists.
 */
public final class Reflections {
    private static final String TABLE = "concern.reflection";

    /** The sealed column of this table. */
    public static final SealedColumn SEALED = new SealedColumn(TABLE, "sealed", "'AUTHOR'", "holder");

    private final Sealing sealing;

    public Reflections(Sealing sealing) {
        this.sealing = sealing;
    }

    /** One reflection; its words cannot print themselves. */
    public record Reflection(UUID id, Words words, Instant at) {}

    void keep(Inside inside, Repairs.Stream repair, Words words) {
        UUID id = inside.newId();
        UUID author = inside.actor().id();
        var holder = Holder.author(author, repair.client());
        inside.sql("insert into concern.reflection (practice, id, repair, author, holder, sealed, written_at)"
                        + " values (:practice, :id, :repair, :author, :holder, :sealed, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("repair", repair.id())
                .param("author", author)
                .param("holder", holder.id())
                .param("sealed", sealing.seal(inside, holder, new Place(TABLE, id, "sealed"), words))
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** The actor's own reflections on a repair, first to last; none about a client who was erased. */
    public List<Reflection> mine(Inside inside, UUID repair) {
        UUID author = inside.actor().id();
        try {
            return inside.sql("select id, sealed, written_at, holder from concern.reflection where practice = :practice"
                            + " and repair = :repair and author = :author order by written_at, id")
                    .param("practice", inside.practice().value())
                    .param("repair", repair)
                    .param("author", author)
                    .query((row, i) -> {
                        UUID id = row.getObject(1, UUID.class);
                        var holder = new Holder(Holder.Kind.AUTHOR, row.getObject(4, UUID.class));
                        Words words = sealing.open(inside, holder, new Place(TABLE, id, "sealed"), row.getBytes(2));
                        return new Reflection(id, words, row.getTimestamp(3).toInstant());
                    })
                    .list();
        } catch (KeyDestroyed e) {
            return List.of();
        }
    }
}
