package org.rapport.rights;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.practice.People;
import org.rapport.practice.Relationships;
import org.rapport.rights.Requests.Kind;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/**
 * A client asks for a copy or for erasure, and calls it off. Whoever holds the card may be somebody who was made to, or
 * somebody else: three days lie between asking and having, unless the clinician sees the client in the room.
 */
public final class AskingWhatIsMine {
    /** How long it can be called off in silence. */
    public static final Duration DELAY = Duration.ofDays(3);

    private final Door door;
    private final People people;
    private final ErasingClient erasing;

    public AskingWhatIsMine(Door door, People people, ErasingClient erasing) {
        this.door = door;
        this.people = people;
        this.erasing = erasing;
    }

    /** By the client with a card; by a link nothing is asked for. */
    public void ask(Actor.Client client, Kind kind) {
        switch (client.door()) {
            case ROOM -> door.run(client, inside -> ask(inside, client.person(), kind));
            case LINK -> {}
        }
    }

    /** Called off by the client; the link cannot. */
    public void callOff(Actor.Client client, Kind kind) {
        if (client.door() == ClientDoor.ROOM) {
            door.run(client, inside -> callOff(inside, client.person(), kind));
        }
    }

    /**
     * The practice asks for erasure at the client's wish, by letter or telephone. The client is found by exactly the name
     * and address they were taken in with; nobody else is, and nobody is listed.
     */
    public Optional<PersonId> askFor(Actor.Manager manager, Words name, Words email) {
        return door.through(manager, inside -> askFor(inside, name, email));
    }

    /** The same by whoever runs the installation, for a practice. */
    public Optional<PersonId> askFor(Actor.Job operator, Words name, Words email) {
        return door.through(operator, inside -> askFor(inside, name, email));
    }

    private Optional<PersonId> askFor(Inside inside, Words name, Words email) {
        Optional<PersonId> found = people.find(inside, name, email);
        found.ifPresent(client -> ask(inside, client, Kind.ERASURE));
        return found;
    }

    /** Called off by the practice; false when there is no such asking. */
    public boolean callOff(Actor.Manager manager, Words name, Words email) {
        return door.through(manager, inside -> callOff(inside, name, email));
    }

    /** The same by whoever runs the installation. */
    public boolean callOff(Actor.Job operator, Words name, Words email) {
        return door.through(operator, inside -> callOff(inside, name, email));
    }

    private boolean callOff(Inside inside, Words name, Words email) {
        Optional<PersonId> found = people.find(inside, name, email)
                .filter(client -> Requests.waiting(inside, client, Kind.ERASURE).isPresent());
        found.ifPresent(client -> callOff(inside, client, Kind.ERASURE));
        return found.isPresent();
    }

    /**
     * The clinician says that the client is here and wants it now. A copy can then be collected at once, on the client's
     * own page and nowhere else; an erasure, which only the client can have asked for, is done at once.
     *
     * @return empty when this is no relationship of the clinician's, or nothing was asked for that could be done now
     */
    public Optional<ErasingClient.Outcome> here(Actor.Clinician clinician, UUID relationship, Kind kind) {
        return door.through(
                clinician,
                inside -> Relationships.find(inside, relationship)
                        .filter(found -> found.clinician().equals(clinician.person()))
                        .flatMap(found -> here(inside, found.client(), kind)));
    }

    private Optional<ErasingClient.Outcome> here(Inside inside, PersonId client, Kind kind) {
        if (kind == Kind.COPY) {
            ask(inside, client, kind);
        }
        return Requests.waiting(inside, client, kind)
                .filter(request -> kind == Kind.COPY || request.byClient())
                .map(request -> {
                    Requests.dueNow(inside, request.id());
                    Ledger.write(inside, code(kind) + "-in-the-room", client.value(), request.id(), "own-wish");
                    return kind == Kind.ERASURE
                            ? erasing.erase(inside, client)
                            : ErasingClient.Outcome.NOTHING_TO_ERASE;
                });
    }

    private static void ask(Inside inside, PersonId client, Kind kind) {
        if (!People.hold(inside, client) || People.isErased(inside, client)) {
            return;
        }
        if (Requests.waiting(inside, client, kind).isEmpty()) {
            Requests.ask(inside, client, kind, inside.now().plus(DELAY));
            Ledger.write(inside, "ask-" + code(kind), client.value(), client.value(), "own-wish");
        }
    }

    private static void callOff(Inside inside, PersonId client, Kind kind) {
        Requests.waiting(inside, client, kind).ifPresent(request -> {
            Requests.callOff(inside, request.id());
            Ledger.write(inside, "call-off-" + code(kind), client.value(), request.id(), "own-wish");
        });
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case COPY -> "copy";
            case ERASURE -> "erasure";
        };
    }
}
