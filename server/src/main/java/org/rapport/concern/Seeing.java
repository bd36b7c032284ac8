package org.rapport.concern;

import java.util.List;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.practice.Relationships;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Advice;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.word.ClinicianId;

/** For whom a repair exists at all. For everybody else it looks like one that never was. */
public final class Seeing {
    private Seeing() {}

    public static boolean allowed(Inside inside, Repairs.Stream stream) {
        Actor actor = inside.actor();
        return switch (actor) {
            case Actor.Client client -> client.id().equals(stream.client());
            case Actor.Clinician clinician -> ownerOrAsked(Who.clinician(clinician.person()), stream);
            case Actor.Supervisor supervisor -> asked(supervisor, stream) || supervises(inside, supervisor, stream);
            case Actor.Manager _ -> false;
            case Actor.Job _ -> true;
        };
    }

    /** The repair as this actor may see it. */
    public static Repairs.Stream what(Actor actor, Repairs.Stream stream, List<Event> history) {
        return actor instanceof Actor.Client ? Discretion.stream(stream, history) : stream;
    }

    /** What this actor may know of what happened. That somebody reflected, only they themselves; by a link, nothing. */
    public static List<Event> history(Actor actor, List<Event> history) {
        return switch (actor) {
            case Actor.Client client -> client.door() == ClientDoor.LINK ? List.of() : Discretion.history(history);
            case Actor.Staff staff ->
                history.stream()
                        .filter(event -> !(event instanceof ReflectionMarked marked
                                && !marked.by().value().equals(staff.id())))
                        .toList();
            case Actor.Job _ -> history;
        };
    }

    private static boolean ownerOrAsked(ClinicianId clinician, Repairs.Stream stream) {
        return stream.owner().equals(clinician)
                || offeredTo(clinician, stream.last().ownership().handOver());
    }

    private static boolean offeredTo(ClinicianId clinician, HandOver handOver) {
        return handOver instanceof HandOver.Offered offered && offered.to().equals(clinician);
    }

    private static boolean asked(Actor.Supervisor supervisor, Repairs.Stream stream) {
        return switch (stream.last().work().advice()) {
            case Advice.NotAsked _ -> false;
            case Advice.AskedOf asked -> asked.supervisor().value().equals(supervisor.id());
            case Advice.Given given -> given.supervisor().value().equals(supervisor.id());
        };
    }

    private static boolean supervises(Inside inside, Actor.Supervisor supervisor, Repairs.Stream stream) {
        return Relationships.get(inside, stream.relationship()).supervisor().equals(supervisor.person());
    }
}
