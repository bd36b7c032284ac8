package org.rapport.practice;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.store.CommandId;
import org.rapport.store.Ledger;
import org.rapport.store.Once;

/** A clinician hands a reading card over in the room, to the client of a relationship of theirs. */
public final class HandingOutCard {
    private static final String MADE = "made";

    private final Door door;
    private final Tokens tokens;

    public HandingOutCard(Door door, Tokens tokens) {
        this.door = door;
        this.tokens = tokens;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * A fresh card, whose code is known now and never again.
         *
         * @param until when it ends
         */
        record Made(Token code, Instant until) implements Outcome {}

        /** The same form was sent before: its card exists, and its code was shown then. */
        record MadeBefore() implements Outcome {}

        /** There is no such relationship for this actor; foreign and missing look the same. */
        record NotFound() implements Outcome {}
    }

    /** Makes one card, however often the form is sent. */
    public Outcome handOut(Actor.Clinician actor, CommandId id, UUID relationship) {
        return door.through(actor, inside -> {
            var fresh = new AtomicReference<Outcome.@Nullable Made>();
            String answer = Once.only(
                    inside,
                    id,
                    () -> Relationships.find(inside, relationship)
                            .filter(found -> found.clinician().equals(actor.person()))
                            .map(found -> {
                                fresh.set(make(inside, found));
                                return MADE;
                            })
                            .orElse("not-found"));
            Outcome.Made made = fresh.get();
            if (made != null) {
                return made;
            }
            return answer.equals(MADE) ? new Outcome.MadeBefore() : new Outcome.NotFound();
        });
    }

    private Outcome.Made make(Inside inside, Relationship relationship) {
        UUID client = relationship.client().value();
        Token code = tokens.code(inside, new Grant(inside.practice(), Purpose.CARD, relationship.client(), client));
        Ledger.write(inside, "card-made", client, relationship.id(), "reading-card");
        return new Outcome.Made(code, inside.now().plus(Purpose.CARD.life()));
    }
}
