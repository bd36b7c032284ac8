package org.rapport.concern;

import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.PersonId;
import org.rapport.repair.word.ClientId;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.OfficerId;
import org.rapport.repair.word.SupervisorId;

/** The same people in the words of the process. */
final class Who {
    private Who() {}

    static org.rapport.repair.word.Actor acts(Actor actor) {
        return switch (actor) {
            case Actor.Client client ->
                new org.rapport.repair.word.Actor.Client(client(client.person()), door(client.door()));
            case Actor.Clinician clinician ->
                new org.rapport.repair.word.Actor.Clinician(clinician(clinician.person()));
            case Actor.Supervisor supervisor ->
                new org.rapport.repair.word.Actor.Supervisor(new SupervisorId(supervisor.id()));
            case Actor.Manager manager -> new org.rapport.repair.word.Actor.PrivacyOfficer(new OfficerId(manager.id()));
            case Actor.Job _ -> new org.rapport.repair.word.Actor.Time();
        };
    }

    static ClientId client(PersonId person) {
        return new ClientId(person.value());
    }

    static ClinicianId clinician(PersonId person) {
        return new ClinicianId(person.value());
    }

    static org.rapport.repair.word.PersonId reader(PersonId person) {
        return new org.rapport.repair.word.PersonId(person.value());
    }

    private static Door door(ClientDoor door) {
        return switch (door) {
            case LINK -> Door.LINK;
            case ROOM -> Door.SESSION;
        };
    }
}
