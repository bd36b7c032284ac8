package org.rapport.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;

/** The meetings of relationships, numbered in order. */
public final class SessionsHeld {
    private static final String SELECT =
            "select id, relationship, number, held_at from practice.session_held where practice = :practice";

    private SessionsHeld() {}

    /** Records a meeting as the next one of its relationship. */
    public static SessionHeld record(Inside inside, UUID relationship, Instant at) {
        UUID id = inside.newId();
        // The relationship's row is the queue in which two recorders of the same meeting stand.
        inside.sql(
                        "select 1 from practice.relationship where practice = :practice and id = :relationship for no key update")
                .param("practice", inside.practice().value())
                .param("relationship", relationship)
                .query()
                .singleValue();
        int number = inside.sql("insert into practice.session_held (practice, id, relationship, number, held_at)"
                        + " select :practice, :id, :relationship, coalesce(max(number), 0) + 1, :at"
                        + " from practice.session_held where practice = :practice and relationship = :relationship"
                        + " returning number")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("relationship", relationship)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
        return new SessionHeld(id, relationship, number, at);
    }

    public static Optional<SessionHeld> find(Inside inside, UUID id) {
        return inside.sql(SELECT + " and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> session(row))
                .optional();
    }

    /** All meetings of a relationship, first to last. */
    public static List<SessionHeld> listOf(Inside inside, UUID relationship) {
        return inside.sql(SELECT + " and relationship = :relationship order by number")
                .param("practice", inside.practice().value())
                .param("relationship", relationship)
                .query((row, i) -> session(row))
                .list();
    }

    private static SessionHeld session(ResultSet row) throws SQLException {
        return new SessionHeld(
                row.getObject("id", UUID.class),
                row.getObject("relationship", UUID.class),
                row.getInt("number"),
                row.getTimestamp("held_at").toInstant());
    }
}
