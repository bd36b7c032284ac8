package org.rapport.concern;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.store.Holder;
import org.rapport.store.Place;
import org.rapport.store.Sealing;
import org.rapport.store.Words;

/**
 * A clinician's private thinking, sealed under their own key. Only its author finds it, and no entry in the client's list
 * tells that it exists.
 */
public final class Reflections {
    private static final String TABLE = "concern.reflection";

    private final Sealing sealing;

    public Reflections(Sealing sealing) {
        this.sealing = sealing;
    }

    /** One reflection; its words cannot print themselves. */
    public record Reflection(UUID id, Words words, Instant at) {}

    void keep(Inside inside, UUID repair, Words words) {
        UUID id = inside.newId();
        UUID author = inside.actor().id();
        inside.sql("insert into concern.reflection (practice, id, repair, author, sealed, written_at)"
                        + " values (:practice, :id, :repair, :author, :sealed, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("repair", repair)
                .param("author", author)
                .param("sealed", sealing.seal(inside, Holder.author(author), new Place(TABLE, id, "sealed"), words))
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** The actor's own reflections on a repair, first to last. */
    public List<Reflection> mine(Inside inside, UUID repair) {
        UUID author = inside.actor().id();
        return inside.sql("select id, sealed, written_at from concern.reflection where practice = :practice"
                        + " and repair = :repair and author = :author order by written_at, id")
                .param("practice", inside.practice().value())
                .param("repair", repair)
                .param("author", author)
                .query((row, i) -> {
                    UUID id = row.getObject(1, UUID.class);
                    Words words = sealing.open(
                            inside, Holder.author(author), new Place(TABLE, id, "sealed"), row.getBytes(2));
                    return new Reflection(id, words, row.getTimestamp(3).toInstant());
                })
                .list();
    }
}
