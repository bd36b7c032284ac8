package org.rapport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Inside;

/**
 * What is to be sent, written in the transaction of the act that wants it sent, and taken out again by whoever sends.
 * It holds what and to whom, never a text, an address or a link.
 */
public final class Outbox {
    private static final String COLUMNS = "id, kind, person, subject, due_at, attempts";

    private Outbox() {}

    /** One message to be. */
    public record Item(UUID id, String kind, UUID person, UUID subject, Instant dueAt, int attempts) {}

    /** Wants a message of this kind about the subject sent to the person, not before {@code dueAt}. */
    public static UUID put(Inside inside, String kind, UUID person, UUID subject, Instant dueAt) {
        UUID id = inside.newId();
        inside.sql("insert into store.outbox (practice, id, kind, person, subject, due_at, created_at)"
                        + " values (:practice, :id, :kind, :person, :subject, :due, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("kind", kind)
                .param("person", person)
                .param("subject", subject)
                .param("due", Timestamp.from(dueAt))
                .param("now", Timestamp.from(inside.now()))
                .update();
        return id;
    }

    /** Takes the oldest due item and keeps others from taking it until this transaction ends. */
    public static Optional<Item> takeDue(Inside inside) {
        return inside.sql("select " + COLUMNS + " from store.outbox where practice = :practice and state = 'waiting'"
                        + " and due_at <= :now order by due_at, id limit 1 for update skip locked")
                .param("practice", inside.practice().value())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> item(row))
                .optional();
    }

    /** What still waits for a person, for pages that tell the truth about it. */
    public static List<Item> waitingFor(Inside inside, UUID person) {
        return inside.sql("select " + COLUMNS + " from store.outbox where practice = :practice and person = :person"
                        + " and state = 'waiting' order by due_at, id")
                .param("practice", inside.practice().value())
                .param("person", person)
                .query((row, i) -> item(row))
                .list();
    }

    /**
     * How the messages fare, in numbers.
     *
     * @param oldest since when the oldest waits
     * @param triedInVain how many of the waiting were tried and not taken
     */
    public record Health(int waiting, Optional<Instant> oldest, int triedInVain, int sentSince) {}

    /** How the messages fare, counting what was sent since that moment. */
    public static Health health(Inside inside, Instant since) {
        return inside.sql(
                        "select count(*) filter (where state = 'waiting'), min(created_at) filter (where state = 'waiting'),"
                                + " count(*) filter (where state = 'waiting' and attempts > 0),"
                                + " count(*) filter (where state = 'sent' and finished_at >= :since)"
                                + " from store.outbox where practice = :practice")
                .param("since", Timestamp.from(since))
                .param("practice", inside.practice().value())
                .query((row, i) -> new Health(
                        row.getInt(1),
                        Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant),
                        row.getInt(3),
                        row.getInt(4)))
                .single();
    }

    public static void sent(Inside inside, UUID id) {
        finish(inside, id, "sent", null);
    }

    /**
     * It must not be sent any more, for instance because the client said stop.
     *
     * @param why a short code, kept for whoever wonders where it went; no words
     */
    public static void dropped(Inside inside, UUID id, String why) {
        finish(inside, id, "dropped", why);
    }

    private static void finish(Inside inside, UUID id, String state, @Nullable String why) {
        inside.sql("update store.outbox set state = :state, why = :why, finished_at = :now"
                        + " where practice = :practice and id = :id")
                .param("state", state)
                .param("why", why, Types.VARCHAR)
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    /**
     * It could not be sent now; it is tried again later.
     *
     * @param why a short code; no words
     */
    public static void postpone(Inside inside, UUID id, Instant until, String why) {
        inside.sql("update store.outbox set attempts = attempts + 1, due_at = :until, why = :why"
                        + " where practice = :practice and id = :id")
                .param("until", Timestamp.from(until))
                .param("why", why)
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    /** Drops everything that still waits for a person, and says how many. */
    public static int dropAllFor(Inside inside, UUID person, String why) {
        return dropWhere(inside, "person", person, why);
    }

    /** Drops everything that still waits about a subject, and says how many. */
    public static int dropAllAbout(Inside inside, UUID subject, String why) {
        return dropWhere(inside, "subject", subject, why);
    }

    private static int dropWhere(Inside inside, String column, UUID value, String why) {
        return inside.sql("update store.outbox set state = 'dropped', why = :why, finished_at = :now"
                        + " where practice = :practice and " + column + " = :value and state = 'waiting'")
                .param("why", why)
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("value", value)
                .update();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("person", UUID.class),
                row.getObject("subject", UUID.class),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("attempts"));
    }
}
