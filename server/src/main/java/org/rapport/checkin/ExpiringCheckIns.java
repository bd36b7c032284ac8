package org.rapport.checkin;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.practice.Practices;
import org.rapport.store.Ledger;

/** Time passes over askings nobody answered. That is silence: not a no, not a score. */
public final class ExpiringCheckIns {
    private final Door door;

    public ExpiringCheckIns(Door door) {
        this.door = door;
    }

    /** Goes through every practice once. */
    public void round() {
        Practices.all(door).forEach(this::round);
    }

    private void round(PracticeId practice) {
        door.run(
                new Actor.Job(practice, "clock"),
                inside -> expired(inside)
                        .forEach(asking ->
                                Ledger.write(inside, "check-in-expired", asking.client(), asking.id(), "check-in")));
    }

    /** What has just been set to expired. */
    private record Expired(UUID id, UUID client) {}

    private static List<Expired> expired(Inside inside) {
        return inside.sql("update checkin.asking set state = 'EXPIRED' where practice = :practice and state = 'ASKED'"
                        + " and expires_at <= :now returning id, client")
                .param("practice", inside.practice().value())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> new Expired(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
