package org.rapport.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;

/** What was asked for and waits: between the asking and the doing lies time in which it can be called off. */
public final class Requests {
    private static final String SELECT = "select id, client, kind, asked_by_kind, asked_at, due_at from rights.request"
            + " where practice = :practice and state = 'WAITING'";

    private Requests() {}

    /** What may be asked for. */
    public enum Kind {
        /** Everything about the client, to take along. */
        COPY,
        /** That everything about the client be made unreadable for ever. */
        ERASURE
    }

    /**
     * One that waits.
     *
     * @param byClient whether the client asked themselves; else the practice did, at the client's wish
     * @param dueAt from when on it is done, or can be collected
     */
    public record Request(UUID id, PersonId client, Kind kind, boolean byClient, Instant askedAt, Instant dueAt) {
        public boolean due(Instant now) {
            return !dueAt.isAfter(now);
        }
    }

    /** What waits for a client, of this kind. */
    public static Optional<Request> waiting(Inside inside, PersonId client, Kind kind) {
        return inside.sql(SELECT + " and client = :client and kind = :kind")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .param("kind", kind.name())
                .query((row, i) -> request(row))
                .optional();
    }

    /** Every erasure that waits in the practice, the next first. */
    public static List<Request> erasures(Inside inside) {
        return inside.sql(SELECT + " and kind = 'ERASURE' order by due_at, id")
                .param("practice", inside.practice().value())
                .query((row, i) -> request(row))
                .list();
    }

    /** Asks; a second asking while one waits changes nothing. */
    static void ask(Inside inside, PersonId client, Kind kind, Instant due) {
        inside.sql("insert into rights.request (practice, id, client, kind, asked_by, asked_by_kind, asked_at, due_at)"
                        + " values (:practice, :id, :client, :kind, :by, :byKind, :now, :due)"
                        + " on conflict (practice, client, kind) where state = 'WAITING' do nothing")
                .param("practice", inside.practice().value())
                .param("id", inside.newId())
                .param("client", client.value())
                .param("kind", kind.name())
                .param("by", inside.actor().id())
                .param("byKind", inside.actor().kind())
                .param("now", Timestamp.from(inside.now()))
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Nothing has to be waited for any more. */
    static void dueNow(Inside inside, UUID id) {
        inside.sql("update rights.request set due_at = :now where practice = :practice and id = :id and due_at > :now")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    static void callOff(Inside inside, UUID id) {
        finish(inside, id, "CALLED_OFF");
    }

    static void done(Inside inside, UUID id) {
        finish(inside, id, "DONE");
    }

    private static void finish(Inside inside, UUID id, String state) {
        inside.sql("update rights.request set state = :state, finished_at = :now where practice = :practice"
                        + " and id = :id and state = 'WAITING'")
                .param("state", state)
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("client", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("asked_by_kind").equals("client"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due_at").toInstant());
    }
}
