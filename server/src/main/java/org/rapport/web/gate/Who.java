package org.rapport.web.gate;

import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Session;

/** Who may come through a route. Being nobody's is never the same as being everybody's: {@link #ANYONE} is said aloud. */
public enum Who {
    ANYONE,
    /** A client, whether by a link or in the room: puts in, reads nothing that anybody wrote. */
    CLIENT,
    /** A client with a secret handed over in the room: also reads. */
    CLIENT_IN_THE_ROOM,
    CLINICIAN,
    SUPERVISOR,
    MANAGER,
    /** Anybody who works for the practice. */
    STAFF;

    boolean isStaff() {
        return switch (this) {
            case ANYONE, CLIENT, CLIENT_IN_THE_ROOM -> false;
            case CLINICIAN, SUPERVISOR, MANAGER, STAFF -> true;
        };
    }

    boolean admits(Optional<Session> session) {
        return this == ANYONE
                || session.map(Session::actor).filter(this::admits).isPresent();
    }

    private boolean admits(Actor actor) {
        return switch (this) {
            case ANYONE -> true;
            case CLIENT -> actor instanceof Actor.Client;
            case CLIENT_IN_THE_ROOM -> actor instanceof Actor.Client client && client.door() == ClientDoor.ROOM;
            case CLINICIAN -> actor instanceof Actor.Clinician;
            case SUPERVISOR -> actor instanceof Actor.Supervisor;
            case MANAGER -> actor instanceof Actor.Manager;
            case STAFF -> actor instanceof Actor.Staff;
        };
    }
}
