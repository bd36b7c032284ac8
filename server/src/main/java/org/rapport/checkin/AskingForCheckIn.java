package org.rapport.checkin;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.practice.People;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.SessionsHeld;
import org.rapport.practice.StopList;
import org.rapport.store.CommandId;
import org.rapport.store.Ledger;
import org.rapport.store.Once;
import org.rapport.store.Outbox;

/** A clinician asks the client of a relationship how a session was: by a message, or by a code handed over. */
public final class AskingForCheckIn {
    /** The kind of message, as the outbox names it. */
    public static final String KIND = "check-in";

    private final Door door;
    private final People people;
    private final Tokens tokens;

    public AskingForCheckIn(Door door, People people, Tokens tokens) {
        this.door = door;
        this.people = people;
        this.tokens = tokens;
    }

    /** Asks by a message. */
    public Outcome ask(Actor.Clinician actor, CommandId id, UUID session) {
        return door.through(
                actor,
                inside -> Outcome.ofCode(Once.only(
                        inside,
                        id,
                        () -> own(inside, session)
                                .map(held -> askByMessage(inside, held).code())
                                .orElseGet(() -> new Outcome.NotFound().code()))));
    }

    /** Inside a transaction that is under way. */
    Outcome askByMessage(Inside inside, SessionHeld session) {
        Relationship relationship = Relationships.get(inside, session.relationship());
        if (StopList.stands(inside, relationship.client())) {
            return new Outcome.Refused(Refusal.CLIENT_STOPPED);
        }
        if (!people.getClient(inside, relationship.client()).reachable()) {
            return new Outcome.Refused(Refusal.NO_ADDRESS);
        }
        Outcome outcome = keep(inside, session, relationship);
        if (outcome instanceof Outcome.Done done) {
            Outbox.put(inside, KIND, relationship.client().value(), done.asking(), inside.now());
        }
        return outcome;
    }

    /**
     * Makes a code to hand over for the check-in about this session, asking for it where that was not done. It is shown
     * once and cannot be shown again; a new one can be made.
     *
     * @return empty when it is not the actor's session, is answered already or over, or the client said stop
     */
    public Optional<Token> handOver(Actor.Clinician actor, UUID session) {
        return door.through(
                actor,
                inside -> own(inside, session).flatMap(held -> {
                    Relationship relationship = Relationships.get(inside, held.relationship());
                    if (StopList.stands(inside, relationship.client())) {
                        return Optional.empty();
                    }
                    keep(inside, held, relationship);
                    return Askings.listOf(inside, relationship.id()).stream()
                            .filter(asking -> asking.session().equals(session) && asking.open(inside.now()))
                            .findFirst()
                            .map(asking -> tokens.code(
                                    inside,
                                    new Grant(
                                            inside.practice(), Purpose.CHECK_IN, relationship.client(), asking.id())));
                }));
    }

    private static Optional<SessionHeld> own(Inside inside, UUID session) {
        return SessionsHeld.find(inside, session)
                .filter(held -> Relationships.get(inside, held.relationship())
                        .clinician()
                        .value()
                        .equals(inside.actor().id()));
    }

    private static Outcome keep(Inside inside, SessionHeld session, Relationship relationship) {
        var asking = new Asking(
                inside.newId(),
                relationship.id(),
                session.id(),
                relationship.client(),
                Asking.State.ASKED,
                inside.now(),
                inside.now().plus(Purpose.CHECK_IN.life()),
                Optional.empty(),
                Optional.empty());
        if (!Askings.keep(inside, asking)) {
            return new Outcome.Refused(Refusal.ALREADY_ASKED);
        }
        Ledger.write(inside, "check-in-asked", relationship.client().value(), asking.id(), "check-in");
        return new Outcome.Done(asking.id());
    }
}
