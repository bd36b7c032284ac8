package org.rapport.concern;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.repair.state.Advice;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.Step;

/** The row of each repair that lists are made from, kept in step with its events in the same transaction. */
final class Register {
    /** A step that stays the same goes on waiting since when it began to; time passing is not a change. */
    private static final String UPSERT = """
            insert into concern.repair as r (practice, id, relationship, client, owner, offered_to, consulted, live, step,
              waiting_since, due_at, told, letter_until, ending, opened_at, changed_at)
            values (:practice, :id, :relationship, :client, :owner, :offered, :consulted, :live, :step,
              :now, :due, :told, :until, :ending, :now, :now)
            on conflict (practice, id) do update set
              owner = excluded.owner, offered_to = excluded.offered_to, consulted = excluded.consulted,
              live = excluded.live, step = excluded.step,
              waiting_since = case when r.step is not distinct from excluded.step then r.waiting_since
                else excluded.waiting_since end,
              due_at = excluded.due_at, told = excluded.told, letter_until = excluded.letter_until,
              ending = excluded.ending,
              changed_at = case when :byPerson then excluded.changed_at else r.changed_at end
            """;

    private Register() {}

    /**
     * The live repair of a relationship, held. Where there is none the relationship is held, so that of two first concerns
     * the second finds what the first began.
     */
    static Optional<UUID> liveIn(Inside inside, UUID relationship) {
        Optional<UUID> live = findLive(inside, relationship);
        live.ifPresent(repair -> hold(inside, repair));
        if (live.isPresent() && findLive(inside, relationship).equals(live)) {
            return live;
        }
        inside.sql("select 1 from practice.relationship where practice = :practice and id = :id for no key update")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query()
                .optionalValue();
        Optional<UUID> begun = findLive(inside, relationship);
        begun.ifPresent(repair -> hold(inside, repair));
        return begun;
    }

    private static Optional<UUID> findLive(Inside inside, UUID relationship) {
        return inside.sql("select id from concern.repair where practice = :practice and relationship = :id and live")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Writes the row anew from what the repair is now. */
    static void keepInStep(Inside inside, Repairs.Stream repair) {
        Live last = repair.last();
        var waiting = RepairProcess.here(inside).whatWaits(repair.state());
        String step = waiting.map(found -> found.step().name()).orElse(null);
        inside.sql(UPSERT)
                .param("practice", inside.practice().value())
                .param("id", repair.id())
                .param("relationship", repair.relationship())
                .param("client", repair.client())
                .param("owner", repair.owner().value())
                .param("offered", offered(last.ownership().handOver()))
                .param("consulted", consulted(last.work().advice()))
                .param("live", repair.live())
                .param("step", step)
                .param("due", waiting.flatMap(Waiting::due).map(Timestamp::from).orElse(null))
                .param("told", told(last, step))
                .param("until", until(last.asking().letter()))
                .param(
                        "ending",
                        repair.state() instanceof Ended ended ? ended.ending().name() : null)
                .param("byPerson", !(inside.actor() instanceof Actor.Job))
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    private static @Nullable UUID offered(HandOver handOver) {
        return switch (handOver) {
            case HandOver.NotOffered _ -> null;
            case HandOver.Offered offered -> offered.to().value();
        };
    }

    private static @Nullable UUID consulted(Advice advice) {
        return switch (advice) {
            case Advice.NotAsked _, Advice.Given _ -> null;
            case Advice.AskedOf asked -> asked.supervisor().value();
        };
    }

    private static boolean told(Live last, @Nullable String step) {
        return step != null && last.work().escalated().contains(Step.valueOf(step));
    }

    private static @Nullable Timestamp until(Letter letter) {
        return switch (letter) {
            case Letter.NoLetter _ -> null;
            case Letter.Ready ready -> Timestamp.from(ready.expires());
            case Letter.Sent sent -> Timestamp.from(sent.expires());
        };
    }

    /**
     * Holds the repair until the transaction ends. Acts on one repair thereby queue, and a message that is being handed
     * over is over before the client's "no" is recorded, or never begins.
     */
    static void hold(Inside inside, UUID repair) {
        inside.sql("select 1 from concern.repair where practice = :practice and id = :id for no key update")
                .param("practice", inside.practice().value())
                .param("id", repair)
                .query()
                .optionalValue();
    }

    /** The ended repairs of a relationship, in no order. */
    static List<UUID> endedIn(Inside inside, UUID relationship) {
        return inside.sql(
                        "select id from concern.repair where practice = :practice and relationship = :id and not live")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
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
