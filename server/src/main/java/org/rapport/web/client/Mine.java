package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.concern.RepairProcess;
import org.rapport.concern.Repairs;
import org.rapport.concern.Seeing;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.Event;
import org.rapport.web.gate.NothingHere;

/** A repair of the client who asks, without anybody's words. */
record Mine(Around here, Repairs.Stream repair, List<Event> history, Set<Act> acts) {
    /** Somebody else's and one that never was look the same. */
    static Mine get(Around here, UUID id) {
        return of(here, id, new Repairs().history(here.inside(), id)).orElseThrow(NothingHere::new);
    }

    /** The same for a list that goes on without the one that cannot be told. */
    static Optional<Mine> find(Around here, UUID id) {
        return new Repairs().readable(here.inside(), id).flatMap(history -> of(here, id, history));
    }

    private static Optional<Mine> of(Around here, UUID id, List<Event> history) {
        return Repairs.told(id, history)
                .filter(stream -> Seeing.allowed(here.inside(), stream))
                .map(stream -> new Mine(here, stream, history, RepairProcess.whatCanBeDone(here.inside(), stream)));
    }

    UUID id() {
        return repair.id();
    }

    /** Where its pages are for a client in the room. */
    String path() {
        return "/me/" + id();
    }

    String clinician() {
        return here.nameOf(repair.owner().value());
    }

    LocalDate since() {
        return here.day(history.getFirst().at());
    }

    boolean open(Act act) {
        return acts.contains(act);
    }

    Optional<InvitationCreated> invitation(UUID id) {
        return invitations()
                .filter(created -> created.invitation().value().equals(id))
                .findFirst();
    }

    Optional<InvitationCreated> latestInvitation() {
        return invitations().max(Comparator.comparing(InvitationCreated::at));
    }

    private java.util.stream.Stream<InvitationCreated> invitations() {
        return history.stream().filter(InvitationCreated.class::isInstance).map(InvitationCreated.class::cast);
    }
}
