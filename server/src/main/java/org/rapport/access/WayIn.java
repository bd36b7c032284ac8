package org.rapport.access;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/**
 * Which practice a secret belongs to, asked before anybody is known. It holds hashes and practices, no person, and is
 * therefore the one table outside row security that the program reads.
 */
public final class WayIn {
    private static final PracticeId NOWHERE = new PracticeId(new UUID(0, 0));

    private final Door door;

    public WayIn(Door door) {
        this.door = door;
    }

    /** The practice in which this secret may mean something. */
    public Optional<PracticeId> practiceOf(Token token) {
        return ask("select practice from access.way_in where hash = :hash and expires_at > :now", token);
    }

    /** The practice in which this secret means something or once did, to tell its holder what became of it. */
    public Optional<PracticeId> practiceOnceOf(Token token) {
        return ask("select practice from access.way_in where hash = :hash and :now >= '-infinity'", token);
    }

    private Optional<PracticeId> ask(String statement, Token token) {
        return door.through(
                new Actor.Job(NOWHERE, "way-in"),
                inside -> inside.sql(statement)
                        .param("hash", token.hash())
                        .param("now", Timestamp.from(inside.now()))
                        .query(UUID.class)
                        .optional()
                        .map(PracticeId::new));
    }

    static void announce(Inside inside, Token token, Timestamp expires) {
        inside.sql("insert into access.way_in (hash, practice, expires_at) values (:hash, :practice, :expires)")
                .param("hash", token.hash())
                .param("practice", inside.practice().value())
                .param("expires", expires)
                .update();
    }
}
