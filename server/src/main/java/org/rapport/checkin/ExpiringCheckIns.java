package org.rapport.checkin;

import java.sql.Timestamp;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.rapport.practice.Practices;

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
                inside -> inside.sql(
                                "update checkin.asking set state = 'EXPIRED' where practice = :practice and state = 'ASKED'"
                                        + " and expires_at <= :now")
                        .param("practice", inside.practice().value())
                        .param("now", Timestamp.from(inside.now()))
                        .update());
    }
}
