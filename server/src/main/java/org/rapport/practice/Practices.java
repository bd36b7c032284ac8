package org.rapport.practice;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;

/** The practices that use this installation. */
public final class Practices {
    private static final PracticeId NOWHERE = new PracticeId(new UUID(0, 0));

    private Practices() {}

    public static void found(Inside inside, Practice practice) {
        inside.sql("insert into practice.practice (practice, name, zone, phone, founded_at)"
                        + " values (:practice, :name, :zone, :phone, :now)")
                .param("practice", practice.id().value())
                .param("name", practice.name())
                .param("zone", practice.zone().getId())
                .param("phone", practice.phone())
                .param("now", Timestamp.from(inside.now()))
                .update();
        inside.sql("insert into practice.roll (practice) values (:practice)")
                .param("practice", practice.id().value())
                .update();
    }

    /** The practice of this transaction. */
    public static Practice here(Inside inside) {
        return inside.sql("select name, zone, phone from practice.practice where practice = :practice")
                .param("practice", inside.practice().value())
                .query((row, i) -> new Practice(
                        inside.practice(), row.getString(1), ZoneId.of(row.getString(2)), row.getString(3)))
                .single();
    }

    /** Every practice, for jobs that then work in one after another; an id and nothing else is readable across. */
    public static List<PracticeId> all(Door door) {
        return door.through(
                new Actor.Job(NOWHERE, "roll-call"),
                inside -> inside.sql("select practice from practice.roll")
                        .query((row, i) -> new PracticeId(row.getObject(1, UUID.class)))
                        .list());
    }
}
