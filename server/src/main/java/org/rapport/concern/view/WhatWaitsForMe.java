package org.rapport.concern.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.word.Step;

/** What waits for the clinician who asks, oldest first. */
public final class WhatWaitsForMe {
    private static final String SELECT =
            "select r.id, r.relationship, r.client, r.owner, r.step, r.waiting_since, r.due_at"
                    + " from concern.repair r where r.practice = :practice and ";

    private WhatWaitsForMe() {}

    /**
     * One live repair.
     *
     * @param since from when its step waits
     * @param due until when the step is expected; empty where nothing is overdue by waiting, as with the client's answer
     */
    public record Waiting(
            UUID repair, UUID relationship, UUID client, UUID owner, Step step, Instant since, Optional<Instant> due) {
        public boolean overdue(Instant now) {
            return due.filter(now::isAfter).isPresent();
        }
    }

    /** The live repairs the actor owns. */
    public static List<Waiting> mine(Inside inside) {
        return ask(inside, "r.owner = :me and r.live order by r.waiting_since, r.id");
    }

    /** Repairs that a colleague has offered to the actor. */
    public static List<Waiting> offeredToMe(Inside inside) {
        return ask(inside, "r.offered_to = :me and r.live order by r.waiting_since, r.id");
    }

    /** The live repair of one relationship that the actor owns. */
    public static Optional<Waiting> between(Inside inside, UUID relationship) {
        return mine(inside).stream()
                .filter(waiting -> waiting.relationship().equals(relationship))
                .findFirst();
    }

    /** What waits beyond its time with the clinicians whom the actor supervises, oldest first; and nothing about what was said. */
    public static List<Waiting> unattended(Inside inside) {
        return ask(
                inside,
                "r.live and r.due_at < :now and exists (select 1 from practice.relationship l where l.practice = r.practice"
                        + " and l.id = r.relationship and l.supervisor = :me) order by r.due_at, r.id");
    }

    /** Repairs whose owner asked the actor for advice. */
    public static List<Waiting> askingMyAdvice(Inside inside) {
        return ask(inside, "r.consulted = :me and r.live order by r.waiting_since, r.id");
    }

    private static List<Waiting> ask(Inside inside, String which) {
        return inside.sql(SELECT + which)
                .param("practice", inside.practice().value())
                .param("me", inside.actor().id())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Step.valueOf(row.getString(5)),
                row.getTimestamp(6).toInstant(),
                Optional.ofNullable(row.getTimestamp(7)).map(Timestamp::toInstant));
    }
}
