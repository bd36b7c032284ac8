package org.rapport.checkin;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.Tokens;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.instrument.ScoringResult;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Reading;
import org.rapport.store.Holder;
import org.rapport.store.KeptWords;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;
import org.rapport.store.StreamMoved;
import org.rapport.store.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;

/** The client sends a check-in, or says no to it, or takes it back. */
public final class FinishingCheckIn {
    private static final int MOST_TRIES = 5;

    private final Door door;
    private final KeptWords kept;
    private final List<WhenCheckInScored> downstream;

    public FinishingCheckIn(Door door, KeptWords kept, List<WhenCheckInScored> downstream) {
        this.door = door;
        this.kept = kept;
        this.downstream = List.copyOf(downstream);
    }

    /**
     * Sends the answers given so far. A second press finds it finished and changes nothing.
     *
     * @param words anything else the client wants to say, blank for nothing; for their clinician to read
     */
    public Outcome finish(Actor.Client actor, UUID asking, Words words) {
        return again(() -> AnsweringCheckIn.whileOpen(door, actor, asking, (inside, open) -> {
            Responses answers = Askings.answers(inside, asking);
            var scored = score(answers);
            keepScore(inside, asking, Point.of(1, scored));
            Askings.finish(inside, asking, state(answers), keepWords(inside, actor, words));
            close(inside, asking);
            var event = new CheckInScored(asking, open.relationship());
            downstream.forEach(listener -> listener.scored(inside, event));
            // The ledger last: whoever holds it waits for nobody.
            Ledger.write(inside, "check-in-answered", actor.id(), asking, "check-in");
            return new Outcome.Done(asking);
        }));
    }

    /** A no to this check-in: a complete answer, no score, and no more messages about it. */
    public Outcome decline(Actor.Client actor, UUID asking) {
        return AnsweringCheckIn.whileOpen(door, actor, asking, (inside, _) -> {
            Askings.finish(inside, asking, Asking.State.DECLINED, Optional.empty());
            close(inside, asking);
            Ledger.write(inside, "check-in-declined", actor.id(), asking, "check-in");
            return new Outcome.Done(asking);
        });
    }

    /** What is downstream may find that somebody else was quicker there; then all of it is done anew. */
    private static Outcome again(Supplier<Outcome> act) {
        for (int tries = 1; ; tries++) {
            try {
                return act.get();
            } catch (StreamMoved | PessimisticLockingFailureException | DuplicateKeyException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static ScoringResult.Scored score(Responses answers) {
        return switch (Instruments.DEFAULT.score(answers)) {
            case ScoringResult.Scored scored -> scored;
            case ScoringResult.Refused refused ->
                // Every answer was held against its item when it came.
                throw new IllegalStateException("kept answers do not fit: " + refused.why() + " at " + refused.item());
        };
    }

    private static Asking.State state(Responses answers) {
        return answers.byItem().size() >= Instruments.DEFAULT.items().size()
                ? Asking.State.ANSWERED
                : Asking.State.PART_ANSWERED;
    }

    private Optional<UUID> keepWords(Inside inside, Actor.Client actor, Words words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        UUID id = inside.newId();
        kept.keep(inside, id, Holder.client(actor.id()), words);
        return Optional.of(id);
    }

    private static void keepScore(Inside inside, UUID asking, Point point) {
        String missing = switch (point.reading()) {
            case Reading.Score _ -> null;
            case Reading.Missing none -> none.reason().name();
        };
        inside.sql("insert into checkin.score (practice, asking, value, missing, direct, scored_at)"
                        + " values (:practice, :asking, :value, :missing, :direct, :now)")
                .param("practice", inside.practice().value())
                .param("asking", asking)
                .param("value", point.score().isPresent() ? point.score().getAsDouble() : null, Types.DOUBLE)
                .param("missing", missing, Types.VARCHAR)
                .param("direct", point.direct().name())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** Nothing more is sent about it, and its links open nothing. */
    private static void close(Inside inside, UUID asking) {
        Outbox.dropAllAbout(inside, asking, "answered");
        Tokens.endAllAbout(inside, asking);
    }
}
