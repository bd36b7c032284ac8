package org.rapport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.access.Inside;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Frontier;
import org.rapport.ledger.Hash;
import org.rapport.ledger.Line;

/** The lines of a ledger as they are stored, with the part of the tree that ends with each. */
final class LedgerLines {
    static final String COLUMNS =
            "l.practice, l.seq, l.at, l.actor, l.actor_kind, l.act, l.client, l.subject, l.purpose, l.salt, l.blanked_by";

    private static final int AT_A_TIME = 1_000;

    private LedgerLines() {}

    /**
     * One line.
     *
     * @param nodes the complete subtrees stored with it, its own leaf first
     */
    record Stored(Line line, List<Hash> nodes) {}

    /** The lines after that number up to this one, in order. The stream must be closed. */
    static Stream<Stored> between(Inside inside, long after, long upTo) {
        // A line without its part of the tree is a line that does not fit, and must not go unseen.
        return inside
                .sql("select " + COLUMNS + ", coalesce(t.nodes, decode(repeat('00', 32), 'hex')) as nodes,"
                        + " num_nulls(l.at, l.actor, l.actor_kind, l.act, l.client, l.subject, l.purpose, l.salt) as gaps"
                        + " from store.ledger l left join store.ledger_tree t on t.practice = l.practice and t.seq = l.seq"
                        + " where l.practice = :practice and l.seq > :after and l.seq <= :upto order by l.seq")
                .withFetchSize(AT_A_TIME)
                .param("practice", inside.practice().value())
                .param("after", after)
                .param("upto", upTo)
                .query((row, i) -> stored(row))
                .stream();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        List<Hash> nodes = Frontier.hashes(row.getBytes("nodes"));
        Hash leaf = nodes.getFirst();
        if (row.getInt("gaps") == 0) {
            try {
                return new Stored(new Line.Told(entry(row), row.getObject("salt", UUID.class), leaf), nodes);
            } catch (IllegalArgumentException e) {
                return new Stored(new Line.Blanked(row.getLong("seq"), leaf, 0), nodes);
            }
        }
        // Null is read as 0: a line with gaps that nobody blanked.
        return new Stored(new Line.Blanked(row.getLong("seq"), leaf, row.getLong("blanked_by")), nodes);
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("practice", UUID.class),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_kind"),
                row.getString("act"),
                row.getObject("client", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("purpose"));
    }
}
