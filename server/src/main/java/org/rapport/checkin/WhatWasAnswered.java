package org.rapport.checkin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.SessionsHeld;
import org.rapport.store.KeptWords;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/** What came back over the sessions of a relationship. */
public final class WhatWasAnswered {
    private final KeptWords kept;

    public WhatWasAnswered(KeptWords kept) {
        this.kept = kept;
    }

    /**
     * The series as the actor may see it: for the clinician of the relationship, and for its client in the room. Empty
     * when there is no such relationship for them.
     */
    public static Optional<Series> see(Inside inside, UUID relationship) {
        return Relationships.find(inside, relationship)
                .filter(found -> mayRead(inside, found.clinician(), found.client()))
                .map(found -> series(inside, found.id()));
    }

    /**
     * The series on the default instrument, for rules that compute with it and for no page: every session held, with its
     * score or why there is none.
     */
    public static Series series(Inside inside, UUID relationship) {
        Map<UUID, Asking> bySession = new HashMap<>();
        Askings.listOf(inside, relationship).forEach(asking -> bySession.put(asking.session(), asking));
        Map<UUID, Point> scored = scores(inside, relationship);
        List<Point> points = SessionsHeld.listOf(inside, relationship).stream()
                .flatMap(session ->
                        point(inside, session, Optional.ofNullable(bySession.get(session.id())), scored).stream())
                .toList();
        return new Series(Instruments.DEFAULT.measure(), points);
    }

    /** Nothing yet for a session whose check-in can still be answered. */
    private static Optional<Point> point(
            Inside inside, SessionHeld session, Optional<Asking> asking, Map<UUID, Point> scored) {
        if (asking.isEmpty()) {
            return Optional.of(Point.missing(session.number(), MissingReason.NOT_OFFERED));
        }
        return switch (asking.get().state()) {
            case ASKED ->
                asking.get().open(inside.now())
                        ? Optional.empty()
                        : Optional.of(Point.missing(session.number(), MissingReason.SKIPPED));
            case ANSWERED, PART_ANSWERED -> Optional.ofNullable(scored.get(session.id()));
            case DECLINED, TAKEN_BACK -> Optional.of(Point.missing(session.number(), MissingReason.DECLINED));
            case EXPIRED -> Optional.of(Point.missing(session.number(), MissingReason.SKIPPED));
        };
    }

    private static Map<UUID, Point> scores(Inside inside, UUID relationship) {
        Map<UUID, Point> scores = new HashMap<>();
        inside.sql("select a.session, s.number, c.value, c.missing, c.direct from checkin.score c"
                        + " join checkin.asking a on a.practice = c.practice and a.id = c.asking"
                        + " join practice.session_held s on s.practice = a.practice and s.id = a.session"
                        + " where c.practice = :practice and a.relationship = :relationship")
                .param("practice", inside.practice().value())
                .param("relationship", relationship)
                .query(row -> {
                    int number = row.getInt(2);
                    double value = row.getDouble(3);
                    Point point = row.wasNull()
                            ? Point.missing(number, MissingReason.valueOf(row.getString(4)))
                            : Point.scored(number, value);
                    scores.put(row.getObject(1, UUID.class), point.withDirect(DirectAnswer.valueOf(row.getString(5))));
                });
        return scores;
    }

    /**
     * A check-in with what was answered in it.
     *
     * @param words what the client added in their own words, where this reader may read them
     */
    public record Answered(Asking asking, Responses answers, Optional<Words> words) {}

    /**
     * The latest check-in that was answered and not taken back: for the clinician of the relationship, and for its client
     * in the room. The look is on the client's list before the answers leave.
     */
    public Optional<Answered> latest(Inside inside, UUID relationship) {
        return Relationships.find(inside, relationship)
                .filter(found -> mayRead(inside, found.clinician(), found.client()))
                .flatMap(found -> Askings.listOf(inside, found.id()).stream()
                        .filter(Asking::answered)
                        .reduce((_, later) -> later))
                .filter(asking -> held(inside, asking).isPresent())
                .map(asking -> read(inside, asking));
    }

    private Answered read(Inside inside, Asking asking) {
        if (!(inside.actor() instanceof Actor.Client)) {
            Ledger.write(inside, "read-answers", asking.client().value(), asking.id(), "check-in");
        }
        return new Answered(asking, Askings.answers(inside, asking.id()), words(inside, asking));
    }

    /**
     * What the client added in their own words: for the clinician of the relationship, and for the client in the room.
     * The look is on the client's list before the words leave.
     */
    public Optional<Words> words(Inside inside, Asking asking) {
        if (asking.words().isEmpty() || asking.state() == Asking.State.TAKEN_BACK || !mayRead(inside, asking)) {
            return Optional.empty();
        }
        if (!(inside.actor() instanceof Actor.Client)) {
            Ledger.write(
                    inside,
                    "read-words",
                    asking.client().value(),
                    asking.words().get(),
                    "check-in");
        }
        return kept.read(inside, asking.words().get());
    }

    /** For the clinician it was written for, and no one who follows. */
    private static boolean mayRead(Inside inside, Asking asking) {
        return held(inside, asking)
                .filter(writtenFor -> mayRead(inside, writtenFor, asking.client()))
                .isPresent();
    }

    /**
     * For whom it was answered; empty when it is taken back. The row stays held until the transaction ends: whoever takes
     * the answers back waits for this reading to be on the list, and none begins after.
     */
    private static Optional<PersonId> held(Inside inside, Asking asking) {
        return inside.sql("select reader from checkin.asking where practice = :practice and id = :id"
                        + " and state in ('ANSWERED', 'PART_ANSWERED') for share")
                .param("practice", inside.practice().value())
                .param("id", asking.id())
                .query((row, i) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static boolean mayRead(Inside inside, PersonId clinician, PersonId client) {
        return switch (inside.actor()) {
            case Actor.Clinician reader -> reader.person().equals(clinician);
            case Actor.Client reader ->
                reader.door() == ClientDoor.ROOM && reader.person().equals(client);
            case Actor.Supervisor _, Actor.Manager _, Actor.Job _ -> false;
        };
    }
}
