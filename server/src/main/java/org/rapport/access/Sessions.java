package org.rapport.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in. Sessions live in the database, so any node knows them and ending one ends it at the next request. */
public final class Sessions {
    private final Door door;
    private final WayIn wayIn;
    private final SecureRandom random;

    public Sessions(Door door, WayIn wayIn, SecureRandom random) {
        this.door = door;
        this.wayIn = wayIn;
        this.random = random;
    }

    /**
     * Begins a session for an actor who has just shown what they hold.
     *
     * @param subject the one thing a client's link is about; empty for staff and for a reading card
     */
    public Token begin(Inside inside, Actor actor, Optional<UUID> subject) {
        var token = Token.fresh(random);
        var limits = Limits.of(actor);
        Timestamp expires = Timestamp.from(inside.now().plus(limits.absolute()));
        inside.sql(
                        "insert into access.session (practice, id, hash, actor_kind, client_door, person, subject, created_at,"
                                + " seen_at, expires_at) values (:practice, :id, :hash, :kind, :door, :person, :subject, :now,"
                                + " :now, :expires)")
                .param("practice", actor.practice().value())
                .param("id", inside.newId())
                .param("hash", token.hash())
                .param("kind", actor.kind())
                .param(
                        "door",
                        actor instanceof Actor.Client client ? client.door().name() : null)
                .param("person", actor.id())
                .param("subject", subject.orElse(null))
                .param("now", Timestamp.from(inside.now()))
                .param("expires", expires)
                .update();
        WayIn.announce(inside, token, expires);
        return token;
    }

    /** The session of this cookie, if it is alive; being seen keeps it alive up to its absolute limit. */
    public Optional<Session> find(Token cookie) {
        return wayIn.practiceOf(cookie)
                .flatMap(practice -> door.through(new Actor.Job(practice, "sign-in"), inside -> {
                    var found = alive(inside, cookie);
                    found.ifPresent(session -> touch(inside, session));
                    return found.map(row -> row.session);
                }));
    }

    private static Optional<Row> alive(Inside inside, Token cookie) {
        return inside.sql("select id, actor_kind, client_door, person, subject, created_at, seen_at from access.session"
                        + " where practice = :practice and hash = :hash and ended_at is null and expires_at > :now")
                .param("practice", inside.practice().value())
                .param("hash", cookie.hash())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> read(inside.practice(), row))
                .optional()
                .filter(row -> row.seenAt
                        .toInstant()
                        .plus(Limits.of(row.session.actor()).idle())
                        .isAfter(inside.now()));
    }

    private static void touch(Inside inside, Row row) {
        // Once a minute is enough to know that somebody is there.
        if (row.seenAt.toInstant().plus(Duration.ofMinutes(1)).isBefore(inside.now())) {
            inside.sql("update access.session set seen_at = :now where practice = :practice and id = :id")
                    .param("now", Timestamp.from(inside.now()))
                    .param("practice", inside.practice().value())
                    .param("id", row.session.id())
                    .update();
        }
    }

    /** Ends one session. */
    public void end(Session session) {
        door.through(
                session.actor(),
                inside -> inside.sql(
                                "update access.session set ended_at = :now where practice = :practice and id = :id")
                        .param("now", Timestamp.from(inside.now()))
                        .param("practice", inside.practice().value())
                        .param("id", session.id())
                        .update());
    }

    /** Ends every session of a person, wherever it is open. */
    public static void endAllOf(Inside inside, PersonId person) {
        inside.sql("update access.session set ended_at = :now where practice = :practice and person = :person"
                        + " and ended_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("person", person.value())
                .update();
    }

    private static Row read(PracticeId practice, ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        Actor actor = switch (row.getString("actor_kind")) {
            case "clinician" -> new Actor.Clinician(practice, person);
            case "supervisor" -> new Actor.Supervisor(practice, person);
            case "manager" -> new Actor.Manager(practice, person);
            case "client" -> new Actor.Client(practice, person, ClientDoor.valueOf(row.getString("client_door")));
            case String other -> throw new IllegalStateException("unknown kind of session: " + other);
        };
        var subject = Optional.ofNullable(row.getObject("subject", UUID.class));
        var since = row.getTimestamp("created_at").toInstant();
        return new Row(
                new Session(row.getObject("id", UUID.class), actor, since, subject), row.getTimestamp("seen_at"));
    }

    private record Row(Session session, Timestamp seenAt) {}

    /** How long a session may lie idle, and how long it may last at all. */
    private record Limits(Duration idle, Duration absolute) {
        static Limits of(Actor actor) {
            return switch (actor) {
                case Actor.Staff _ -> new Limits(Duration.ofHours(1), Duration.ofHours(12));
                case Actor.Client client ->
                    switch (client.door()) {
                        case LINK -> new Limits(Duration.ofMinutes(60), Duration.ofHours(12));
                        case ROOM -> new Limits(Duration.ofMinutes(30), Duration.ofHours(2));
                    };
                case Actor.Job _ -> new Limits(Duration.ZERO, Duration.ZERO);
            };
        }
    }
}
