package org.rapport.concern;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.practice.Practices;
import org.rapport.repair.rule.Waiting;
import org.rapport.repair.state.Advice;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.state.Live;
import org.rapport.store.StreamMoved;
import org.springframework.dao.DuplicateKeyException;

/** The row of each repair that lists are made from, kept in step with its events in the same transaction. */
final class Register {
    private Register() {}

    /** The live repair of a relationship; the relationship is held, so two first concerns find the same one. */
    static Optional<UUID> liveIn(Inside inside, UUID relationship) {
        inside.sql("select 1 from practice.relationship where practice = :practice and id = :id for no key update")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query()
                .optionalValue();
        return inside.sql("select id from concern.repair where practice = :practice and relationship = :id and live")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Every repair about a client, newest first. */
    static List<UUID> allOf(Inside inside, PersonId client) {
        return inside.sql("select id from concern.repair where practice = :practice and client = :client"
                        + " order by opened_at desc, id")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }
}
