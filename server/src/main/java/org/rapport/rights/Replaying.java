package org.rapport.rights;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.concern.Stopping;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.practice.StopList;
import org.rapport.store.Journal;

/**
 * Does again what the journal says and this database does not know: after a restore, and after a crash in the middle of an
 * erasure. Doing it a second time changes nothing.
 */
public final class Replaying {
    private final Door door;
    private final ErasingClient erasing;
    private final Stopping stopping;
    private final Journal journal;

    public Replaying(Door door, ErasingClient erasing, Stopping stopping, Journal journal) {
        this.door = door;
        this.erasing = erasing;
        this.stopping = stopping;
        this.journal = journal;
    }

    /** How much there was to do again. */
    public record Replayed(int erasures, int stops) {}

    private record Whom(UUID practice, UUID client) {}

    public Replayed replay() {
        var erased = new LinkedHashSet<Whom>();
        Map<Whom, Journal.Kind> stops = new HashMap<>();
        for (Journal.Line line : journal.lines()) {
            var whom = new Whom(line.practice(), line.client());
            switch (line.kind()) {
                case ERASED -> erased.add(whom);
                case STOPPED, STOP_LIFTED -> stops.put(whom, line.kind());
            }
        }
        Set<UUID> here = Practices.all(door).stream().map(PracticeId::value).collect(Collectors.toSet());
        int stopped = (int) stops.entrySet().stream()
                .filter(entry -> here.contains(entry.getKey().practice))
                .filter(entry -> settled(entry.getKey(), entry.getValue()))
                .count();
        int gone = (int) erased.stream()
                .filter(whom -> here.contains(whom.practice))
                .filter(this::erasedAgain)
                .count();
        return new Replayed(gone, stopped);
    }

    private boolean erasedAgain(Whom whom) {
        var client = new PersonId(whom.client);
        return door.through(job(whom), inside -> {
            boolean open = People.hold(inside, client) && !People.isErased(inside, client);
            erasing.eraseAgain(inside, client);
            return open;
        });
    }

    /** The last word of the client's own is what counts. A lift that is missing here is no reason to write to anybody. */
    private boolean settled(Whom whom, Journal.Kind last) {
        var person = new PersonId(whom.client);
        boolean known = door.through(job(whom), inside -> People.hold(inside, person));
        boolean stands = door.through(job(whom), inside -> StopList.stands(inside, person));
        if (!known || stands == (last == Journal.Kind.STOPPED)) {
            return false;
        }
        var client = new Actor.Client(new PracticeId(whom.practice), person, ClientDoor.ROOM);
        stopping.again(client, last == Journal.Kind.STOPPED);
        return true;
    }

    private static Actor job(Whom whom) {
        return new Actor.Job(new PracticeId(whom.practice), "replaying");
    }
}
