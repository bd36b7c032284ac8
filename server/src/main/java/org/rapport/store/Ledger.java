package org.rapport.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;

/**
 * Who did or read what, about whom and why, each entry chained to the one before by SHA-256. Written in the transaction
 * of the act or the read, so neither happens without its entry.
 */
public final class Ledger {
    /** Stands where an entry is about no client. */
    public static final UUID NO_CLIENT = new UUID(0, 0);

    private Ledger() {}

    /**
     * One entry.
     *
     * @param act short code, e.g. {@code read-words}
     * @param client about which client; the nil id where about none
     * @param subject the thing acted on
     * @param purpose short code of why
     */
    public record Entry(
            long seq,
            Instant at,
            UUID actor,
            String actorKind,
            String act,
            UUID client,
            UUID subject,
            String purpose) {}

    private record Head(long seq, String hash) {}

    /** Adds an entry. Entries of one practice queue here, so their order is the order of commits. */
    public static void write(Inside inside, String act, UUID client, UUID subject, String purpose) {
        inside.sql(
                        "insert into store.ledger_head (practice, seq, hash) values (:practice, 0, :zero) on conflict do nothing")
                .param("practice", inside.practice().value())
                .param("zero", new byte[32])
                .update();
        Head head = inside.sql("select seq, hash from store.ledger_head where practice = :practice for update")
                .param("practice", inside.practice().value())
                .query((row, i) -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .single();
        var entry = new Entry(
                head.seq + 1,
                inside.now().truncatedTo(ChronoUnit.MICROS),
                inside.actor().id(),
                inside.actor().kind(),
                act,
                client,
                subject,
                purpose);
        byte[] hash =
                chained(HexFormat.of().parseHex(head.hash), inside.practice().value(), entry);
        insert(inside, entry, hash);
        inside.sql("update store.ledger_head set seq = :seq, hash = :hash where practice = :practice")
                .param("seq", entry.seq)
                .param("hash", hash)
                .param("practice", inside.practice().value())
                .update();
    }

    private static void insert(Inside inside, Entry entry, byte[] hash) {
        inside.sql(
                        "insert into store.ledger (practice, seq, at, actor, actor_kind, act, client, subject, purpose, hash)"
                                + " values (:practice, :seq, :at, :actor, :kind, :act, :client, :subject, :purpose, :hash)")
                .param("practice", inside.practice().value())
                .param("seq", entry.seq)
                .param("at", Timestamp.from(entry.at))
                .param("actor", entry.actor)
                .param("kind", entry.actorKind)
                .param("act", entry.act)
                .param("client", entry.client)
                .param("subject", entry.subject)
                .param("purpose", entry.purpose)
                .param("hash", hash)
                .update();
    }

    /** What concerns one client, newest first. */
    public static List<Entry> about(Inside inside, UUID client) {
        return inside.sql("select seq, at, actor, actor_kind, act, client, subject, purpose from store.ledger"
                        + " where practice = :practice and client = :client order by seq desc")
                .param("practice", inside.practice().value())
                .param("client", client)
                .query((row, i) -> entry(row))
                .list();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_kind"),
                row.getString("act"),
                row.getObject("client", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("purpose"));
    }

    /** The hash that chains an entry to the one before it. */
    static byte[] chained(byte[] before, UUID practice, Entry entry) {
        String line = String.join(
                "\u001f",
                practice.toString(),
                Long.toString(entry.seq),
                entry.at.toString(),
                entry.actor.toString(),
                entry.actorKind,
                entry.act,
                entry.client.toString(),
                entry.subject.toString(),
                entry.purpose);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(line.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
