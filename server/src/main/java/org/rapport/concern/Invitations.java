package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;

/** Which repair an invitation belongs to. */
public final class Invitations {
    private Invitations() {}

    public static void note(Inside inside, UUID invitation, UUID repair) {
        inside.sql("insert into concern.invitation (practice, id, repair) values (:practice, :id, :repair)")
                .param("practice", inside.practice().value())
                .param("id", invitation)
                .param("repair", repair)
                .update();
    }

    /** The repair this invitation is about. */
    public static Optional<UUID> repairOf(Inside inside, UUID invitation) {
        return inside.sql("select repair from concern.invitation where practice = :practice and id = :id")
                .param("practice", inside.practice().value())
                .param("id", invitation)
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional();
    }
}
