package org.rapport.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;

/** Who works with whom. */
public final class Relationships {
    private static final String SELECT = "select id, clinician, client, supervisor, started_on, planned_sessions"
            + " from practice.relationship where practice = :practice";

    private Relationships() {}

    public static void begin(Inside inside, Relationship relationship) {
        inside.sql(
                        "insert into practice.relationship (practice, id, clinician, client, supervisor, started_on,"
                                + " planned_sessions) values (:practice, :id, :clinician, :client, :supervisor, :started, :planned)")
                .param("practice", inside.practice().value())
                .param("id", relationship.id())
                .param("clinician", relationship.clinician().value())
                .param("client", relationship.client().value())
                .param("supervisor", relationship.supervisor().value())
                .param("started", relationship.startedOn())
                .param("planned", relationship.plannedSessions())
                .update();
    }

    public static Optional<Relationship> find(Inside inside, UUID id) {
        return inside.sql(SELECT + " and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> relationship(row))
                .optional();
    }

    public static Relationship get(Inside inside, UUID id) {
        return find(inside, id).orElseThrow();
    }

    /** A clinician's own caseload, in order of beginning; nobody ranks it. Who was erased is not in it. */
    public static List<Relationship> listOf(Inside inside, PersonId clinician) {
        return inside.sql(SELECT + " and clinician = :clinician and not exists (select 1 from practice.client c"
                        + " where c.practice = :practice and c.id = client and c.erased_at is not null)"
                        + " order by started_on, id")
                .param("practice", inside.practice().value())
                .param("clinician", clinician.value())
                .query((row, i) -> relationship(row))
                .list();
    }

    /** The relationships a client is in. */
    public static List<Relationship> listWith(Inside inside, PersonId client) {
        return inside.sql(SELECT + " and client = :client order by started_on, id")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query((row, i) -> relationship(row))
                .list();
    }

    /** Moves a relationship to the clinician who accepted it. */
    public static void move(Inside inside, UUID id, PersonId clinician) {
        inside.sql("update practice.relationship set clinician = :clinician where practice = :practice and id = :id")
                .param("clinician", clinician.value())
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    private static Relationship relationship(ResultSet row) throws SQLException {
        return new Relationship(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("clinician", UUID.class)),
                new PersonId(row.getObject("client", UUID.class)),
                new PersonId(row.getObject("supervisor", UUID.class)),
                row.getObject("started_on", LocalDate.class),
                row.getInt("planned_sessions"));
    }
}
