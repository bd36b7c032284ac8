package org.rapport.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.ledger.SignedNote;

/** The checkpoints of a practice's ledger that were signed. */
public final class Checkpoints {
    private Checkpoints() {}

    /** All of them, as text, by size. */
    public static List<String> all(Inside inside) {
        return upTo(inside, Long.MAX_VALUE);
    }

    /** Those of a ledger no longer than this, as text, by size. */
    static List<String> upTo(Inside inside, long size) {
        return inside.sql("select note from store.ledger_checkpoint where practice = :practice and size <= :size"
                        + " order by size, made_at")
                .param("practice", inside.practice().value())
                .param("size", size)
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** One of them, as text. */
    public static Optional<String> find(Inside inside, UUID id) {
        return inside.sql("select note from store.ledger_checkpoint where practice = :practice and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** When the last one on schedule was made. */
    public static Optional<Instant> lastOnSchedule(Inside inside) {
        return inside.sql("select max(made_at) from store.ledger_checkpoint where practice = :practice and on_schedule")
                .param("practice", inside.practice().value())
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    static Optional<String> newest(Inside inside) {
        return inside.sql("select note from store.ledger_checkpoint where practice = :practice"
                        + " order by size desc, made_at desc limit 1")
                .param("practice", inside.practice().value())
                .query(String.class)
                .optional();
    }

    static UUID keep(Inside inside, long size, SignedNote note, boolean onSchedule) {
        UUID id = inside.newId();
        inside.sql("insert into store.ledger_checkpoint (practice, id, size, note, on_schedule, made_at)"
                        + " values (:practice, :id, :size, :note, :scheduled, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("size", size)
                .param("note", note.toString())
                .param("scheduled", onSchedule)
                .param("now", Timestamp.from(inside.now()))
                .update();
        return id;
    }
}
