package org.rapport.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Links and typed codes. A token is redeemed by one conditional UPDATE, so that of two redeemers exactly one wins; looking
 * at one changes nothing.
 */
public final class Tokens {
    private final SecureRandom random;

    public Tokens(SecureRandom random) {
        this.random = random;
    }

    /** Makes a link token for what the grant says. */
    public Token link(Inside inside, Grant grant) {
        return keep(inside, grant, Token.fresh(random));
    }

    /** Makes a code to type for what the grant says. */
    public Token code(Inside inside, Grant grant) {
        return keep(inside, grant, Token.typed(random));
    }

    private static Token keep(Inside inside, Grant grant, Token token) {
        Timestamp expires = Timestamp.from(inside.now().plus(grant.purpose().life()));
        inside.sql("insert into access.token (practice, hash, purpose, person, subject, created_at, expires_at)"
                        + " values (:practice, :hash, :purpose, :person, :subject, :now, :expires)")
                .param("practice", grant.practice().value())
                .param("hash", token.hash())
                .param("purpose", grant.purpose().name())
                .param("person", grant.person().value())
                .param("subject", grant.subject())
                .param("now", Timestamp.from(inside.now()))
                .param("expires", expires)
                .update();
        WayIn.announce(inside, token, expires);
        return token;
    }

    /**
     * What this token would open now; changes nothing. Empty when it is unknown, used, expired or for something else.
     *
     * @param purposes for which it may be
     */
    public static Optional<Grant> look(Inside inside, Token token, Set<Purpose> purposes) {
        return ask(
                inside,
                token,
                purposes,
                "select purpose, person, subject from access.token where practice = :practice and hash = :hash"
                        + " and purpose in (:purposes) and used_at is null and expires_at > :now");
    }

    /**
     * Uses the token up. Empty when somebody was first, or there is nothing to use.
     *
     * @param purposes for which it may be
     */
    public static Optional<Grant> redeem(Inside inside, Token token, Set<Purpose> purposes) {
        return ask(
                inside,
                token,
                purposes,
                "update access.token set used_at = :now where practice = :practice and hash = :hash"
                        + " and purpose in (:purposes) and used_at is null and expires_at > :now"
                        + " returning purpose, person, subject");
    }

    private static Optional<Grant> ask(Inside inside, Token token, Set<Purpose> purposes, String statement) {
        return inside.sql(statement)
                .param("practice", inside.practice().value())
                .param("hash", token.hash())
                .param("purposes", purposes.stream().map(Purpose::name).toList())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> grant(inside, row))
                .optional();
    }

    /**
     * What a token that opens nothing any more was.
     *
     * @param used whether it was used, or ended because another of the same kind was; else its time ran out
     */
    public record Past(Grant grant, boolean used) {}

    /** What this token once opened; changes nothing. Empty when it is unknown, or for something else. */
    public static Optional<Past> remember(Inside inside, Token token, Set<Purpose> purposes) {
        return inside.sql("select purpose, person, subject, used_at is not null from access.token"
                        + " where practice = :practice and hash = :hash and purpose in (:purposes)")
                .param("practice", inside.practice().value())
                .param("hash", token.hash())
                .param("purposes", purposes.stream().map(Purpose::name).toList())
                .query((row, i) -> new Past(grant(inside, row), row.getBoolean(4)))
                .optional();
    }

    private static Grant grant(Inside inside, ResultSet row) throws SQLException {
        return new Grant(
                inside.practice(),
                Purpose.valueOf(row.getString(1)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class));
    }

    /** Ends every unused token about the subject, for instance the code once the link was used. */
    public static void endAllAbout(Inside inside, UUID subject) {
        inside.sql("update access.token set used_at = :now where practice = :practice and subject = :subject"
                        + " and used_at is null and purpose <> 'STOP'")
                .param("practice", inside.practice().value())
                .param("subject", subject)
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** Ends every unused link and code a person holds; the link that stops goes on to work. */
    public static void endAllOf(Inside inside, PersonId person) {
        inside.sql("update access.token set used_at = :now where practice = :practice and person = :person"
                        + " and used_at is null and purpose <> 'STOP'")
                .param("practice", inside.practice().value())
                .param("person", person.value())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }
}
