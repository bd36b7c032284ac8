package org.rapport.rights;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.repair.word.HoldReason;

/** What must not be erased for now, why, and when somebody looks at it again. It lets nobody read anything. */
public final class Holds {
    private Holds() {}

    /** A hold as it stands. */
    public record Hold(HoldReason reason, LocalDate reviewOn) {}

    /** The hold on a client's record, if one stands. */
    public static Optional<Hold> standing(Inside inside, PersonId client) {
        return inside.sql("select reason, review_on from rights.hold where practice = :practice and client = :client"
                        + " and released_at is null")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query((row, i) -> new Hold(HoldReason.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** False when one stands already. */
    static boolean place(Inside inside, PersonId client, Hold hold) {
        return inside.sql("insert into rights.hold (practice, id, client, reason, review_on, placed_by, placed_at)"
                                + " values (:practice, :id, :client, :reason, :review, :by, :now)"
                                + " on conflict (practice, client) where released_at is null do nothing")
                        .param("practice", inside.practice().value())
                        .param("id", inside.newId())
                        .param("client", client.value())
                        .param("reason", hold.reason().name())
                        .param("review", hold.reviewOn())
                        .param("by", inside.actor().id())
                        .param("now", Timestamp.from(inside.now()))
                        .update()
                == 1;
    }

    /** False when none stands. */
    static boolean release(Inside inside, PersonId client) {
        return inside.sql("update rights.hold set released_at = :now where practice = :practice and client = :client"
                                + " and released_at is null")
                        .param("now", Timestamp.from(inside.now()))
                        .param("practice", inside.practice().value())
                        .param("client", client.value())
                        .update()
                == 1;
    }
}
