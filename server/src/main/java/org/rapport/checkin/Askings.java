package org.rapport.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.Responses;

/** The askings of a practice and the answers given to them. */
public final class Askings {
    private static final String SELECT = "select id, relationship, session, client, state, asked_at, expires_at,"
            + " finished_at, words from checkin.asking where practice = :practice";

    private Askings() {}

    /** Keeps a new asking; false when this session was asked about before. */
    static boolean keep(Inside inside, Asking asking) {
        int kept = inside.sql(
                        "insert into checkin.asking (practice, id, relationship, session, client, instrument, version,"
                                + " state, asked_at, expires_at) values (:practice, :id, :relationship, :session, :client,"
                                + " :instrument, :version, :state, :asked, :expires) on conflict do nothing")
                .param("practice", inside.practice().value())
                .param("id", asking.id())
                .param("relationship", asking.relationship())
                .param("session", asking.session())
                .param("client", asking.client().value())
                .param("instrument", Instruments.DEFAULT.key().name())
                .param("version", Instruments.DEFAULT.key().version())
                .param("state", asking.state().name())
                .param("asked", Timestamp.from(asking.askedAt()))
                .param("expires", Timestamp.from(asking.expiresAt()))
                .update();
        return kept == 1;
    }

    public static Optional<Asking> find(Inside inside, UUID id) {
        return inside.sql(SELECT + " and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> asking(row))
                .optional();
    }

    /** The same, held until the transaction ends, so that two tabs answer one after the other. */
    static Optional<Asking> hold(Inside inside, UUID id) {
        return inside.sql(SELECT + " and id = :id for update")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> asking(row))
                .optional();
    }

    /** All askings of a relationship, first to last. */
    public static List<Asking> listOf(Inside inside, UUID relationship) {
        return inside.sql(SELECT + " and relationship = :relationship order by asked_at, id")
                .param("practice", inside.practice().value())
                .param("relationship", relationship)
                .query((row, i) -> asking(row))
                .list();
    }

    /** What was answered so far, by item. */
    static Responses answers(Inside inside, UUID asking) {
        SortedMap<String, Answer> byItem = new TreeMap<>();
        inside.sql("select item, value from checkin.answer where practice = :practice and asking = :asking"
                        + " and not not_theirs")
                .param("practice", inside.practice().value())
                .param("asking", asking)
                .query(row -> {
                    Optional<Integer> value = Optional.ofNullable(row.getObject(2, Integer.class));
                    byItem.put(row.getString(1), value.map(Answer::given).orElseGet(Answer::declined));
                });
        return new Responses(byItem);
    }

    static void finish(Inside inside, UUID id, Asking.State state, Optional<UUID> words) {
        inside.sql("update checkin.asking set state = :state, finished_at = :now, words = coalesce(:words, words),"
                        + " reader = coalesce(reader, (select l.clinician from practice.relationship l"
                        + " where l.practice = :practice and l.id = checkin.asking.relationship))"
                        + " where practice = :practice and id = :id")
                .param("state", state.name())
                .param("now", Timestamp.from(inside.now()))
                .param("words", words.orElse(null), Types.OTHER)
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    /** Takes back everything a client was ever asked, and blanks what they answered and what it scored. */
    public static void forget(Inside inside, PersonId client) {
        of(inside, client, "update checkin.answer set value = null where practice = :practice and asking in ");
        of(
                inside,
                client,
                "update checkin.score set value = null, missing = 'DECLINED', direct = 'NOT_ASKED'"
                        + " where practice = :practice and asking in ");
        inside.sql("update checkin.asking set state = 'TAKEN_BACK' where practice = :practice and client = :client")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .update();
    }

    private static void of(Inside inside, PersonId client, String update) {
        inside.sql(update + "(select id from checkin.asking where practice = :practice and client = :client)")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .update();
    }

    private static Asking asking(ResultSet row) throws SQLException {
        return new Asking(
                row.getObject("id", UUID.class),
                row.getObject("relationship", UUID.class),
                row.getObject("session", UUID.class),
                new PersonId(row.getObject("client", UUID.class)),
                Asking.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("words", UUID.class)));
    }
}
