package org.rapport.store;

import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Frontier;

/**
 * Who did or read what, about whom and why, as leaves of a Merkle tree (RFC 6962). Written in the transaction of the act or
 * the read, so neither happens without its entry.
 */
public final class Ledger {
    /** Stands where an entry is about no client. */
    public static final UUID NO_CLIENT = new UUID(0, 0);

    private Ledger() {}

    /**
     * By whom an entry is written.
     *
     * @param kind as {@link Entry#actorKind}
     */
    public record Hand(Inside inside, UUID actor, String kind) {
        /** Adds an entry. Entries of one practice queue here, so their order is the order of commits. */
        public void write(String act, UUID client, UUID subject, String purpose) {
            Frontier before = LedgerHead.hold(inside);
            var entry = new Entry(
                    inside.practice().value(),
                    before.size() + 1,
                    inside.now().truncatedTo(ChronoUnit.MICROS),
                    actor,
                    kind,
                    act,
                    client,
                    subject,
                    purpose);
            UUID salt = inside.newId();
            add(inside, entry, salt, before.with(entry.leaf(salt)));
        }
    }

    /** Adds an entry by the actor of the transaction. */
    public static void write(Inside inside, String act, UUID client, UUID subject, String purpose) {
        own(inside).write(act, client, subject, purpose);
    }

    /** The hand of the actor of the transaction. */
    public static Hand own(Inside inside) {
        Actor actor = inside.actor();
        String kind = actor instanceof Actor.Job job ? kindOf(job.name()) : actor.kind();
        return new Hand(inside, actor.id(), kind);
    }

    /** The program's own hand in somebody else's transaction, for what it does there that they did not ask for. */
    public static Hand job(Inside inside, String name) {
        return new Hand(inside, NO_CLIENT, kindOf(name));
    }

    private static String kindOf(String job) {
        return "job:" + job;
    }

    /** One statement, so that whoever waits for the head waits for one round trip less. */
    private static void add(Inside inside, Entry entry, UUID salt, Frontier.Grown grown) {
        inside.sql(
                        "with tree as (insert into store.ledger_tree (practice, seq, nodes)"
                                + " values (:practice, :seq, :nodes)),"
                                + " head as (update store.ledger_head set size = :seq, peaks = :peaks where practice = :practice)"
                                + " insert into store.ledger (practice, seq, at, actor, actor_kind, act, client, subject, purpose,"
                                + " salt) values (:practice, :seq, :at, :actor, :kind, :act, :client, :subject, :purpose, :salt)")
                .param("practice", entry.practice())
                .param("seq", entry.seq())
                .param("nodes", Frontier.bytes(grown.completed()))
                .param("peaks", grown.tree().bytes())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor())
                .param("kind", entry.actorKind())
                .param("act", entry.act())
                .param("client", entry.client())
                .param("subject", entry.subject())
                .param("purpose", entry.purpose())
                .param("salt", salt)
                .update();
    }

    /** All entries about one client, newest first. */
    public static List<Entry> about(Inside inside, UUID client) {
        return inside.sql("select " + LedgerLines.COLUMNS + " from store.ledger l"
                        + " where l.practice = :practice and l.client = :client order by l.seq desc")
                .param("practice", inside.practice().value())
                .param("client", client)
                .query((row, i) -> LedgerLines.entry(row))
                .list();
    }
}
