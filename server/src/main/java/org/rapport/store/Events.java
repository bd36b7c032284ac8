package org.rapport.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.springframework.dao.DuplicateKeyException;

/** Streams of facts, only ever added to. The program holds no right to change or delete one. */
public final class Events {
    private Events() {}

    /** The whole stream in order; empty when there is none. */
    public static List<Fact> of(Inside inside, UUID stream) {
        return inside.sql("select type, body from store.event where practice = :practice and stream = :stream"
                        + " order by seq")
                .param("practice", inside.practice().value())
                .param("stream", stream)
                .query((row, i) -> new Fact(row.getString(1), row.getString(2)))
                .list();
    }

    /**
     * Adds facts after the first {@code known} ones.
     *
     * @throws StreamMoved if somebody else has added to the stream since; the transaction is then lost, try again
     */
    public static void append(Inside inside, UUID stream, int known, List<Fact> facts) {
        int seq = known;
        for (Fact fact : facts) {
            append(inside, stream, ++seq, fact);
        }
    }

    private static void append(Inside inside, UUID stream, int seq, Fact fact) {
        try {
            inside.sql("insert into store.event (practice, stream, seq, type, body, actor, actor_kind, at)"
                            + " values (:practice, :stream, :seq, :type, cast(:body as jsonb), :actor, :kind, :now)")
                    .param("practice", inside.practice().value())
                    .param("stream", stream)
                    .param("seq", seq)
                    .param("type", fact.type())
                    .param("body", fact.body())
                    .param("actor", inside.actor().id())
                    .param("kind", inside.actor().kind())
                    .param("now", Timestamp.from(inside.now()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new StreamMoved(e);
        }
    }
}
