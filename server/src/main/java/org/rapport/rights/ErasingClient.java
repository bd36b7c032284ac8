package org.rapport.rights;

import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.access.Sessions;
import org.rapport.access.Tokens;
import org.rapport.checkin.Askings;
import org.rapport.concern.Failed;
import org.rapport.concern.GuardingRecords;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.practice.StopList;
import org.rapport.store.BlankingEntries;
import org.rapport.store.Holder;
import org.rapport.store.Journal;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;
import org.rapport.store.Sealing;
import org.rapport.watch.Findings;

/**
 * Makes everything about a client unreadable for ever: the keys of their words, name and address, and of what anybody
 * thought about them in private, are destroyed; what they answered, what it scored and what the ledger says of them is
 * blanked. That something was erased, and when, stays.
 *
 * <p>The journal outside the backups knows before it happens, so that a restore, or a crash in between, ends here too.
 */
public final class ErasingClient {
    private final Door door;
    private final GuardingRecords records;
    private final Journal journal;

    public ErasingClient(Door door, GuardingRecords records, Journal journal) {
        this.door = door;
        this.records = records;
        this.journal = journal;
    }

    /** What became of it. */
    public enum Outcome {
        ERASED,
        /** A hold stands; nothing was touched. */
        HELD,
        /** There is no such client, or they were erased before. */
        NOTHING_TO_ERASE
    }

    /** Erases in every practice what was asked for and is due; what is under a hold waits on. */
    public void round() {
        var failed = new Failed();
        for (PracticeId practice : Practices.all(door)) {
            var job = new Actor.Job(practice, "erasing");
            door.through(
                            job,
                            inside -> Requests.erasures(inside).stream()
                                    .filter(request -> request.due(inside.now()))
                                    .toList())
                    .forEach(request -> failed.note(() -> door.run(job, inside -> erase(inside, request.client()))));
        }
        failed.rethrow();
    }

    /** Inside a transaction that is under way, whether or not anybody asked for it. */
    Outcome erase(Inside inside, PersonId client) {
        if (!People.hold(inside, client) || People.isErased(inside, client)) {
            return Outcome.NOTHING_TO_ERASE;
        }
        if (Holds.standing(inside, client).isPresent()) {
            return Outcome.HELD;
        }
        journal.add(new Journal.Line(
                inside.now(), Journal.Kind.ERASED, inside.practice().value(), client.value()));
        forget(inside, client);
        return Outcome.ERASED;
    }

    private void forget(Inside inside, PersonId client) {
        closeEveryDoor(inside, client);
        Askings.forget(inside, client);
        Findings.forget(inside, client);
        People.forget(inside, client);
        Sealing.destroy(inside, Holder.client(client.value()));
        for (PersonId colleague : People.everyColleague(inside)) {
            Sealing.destroy(inside, Holder.author(colleague.value(), client.value()));
        }
        Requests.waiting(inside, client, Requests.Kind.ERASURE)
                .ifPresent(request -> Requests.done(inside, request.id()));
        Requests.waiting(inside, client, Requests.Kind.COPY)
                .ifPresent(request -> Requests.callOff(inside, request.id()));
        // Last, because from here on the ledger is held, at which all acts of a practice queue.
        List<UUID> repairs = records.erase(inside, client);
        Ledger.write(inside, "erase", client.value(), client.value(), "own-wish");
        BlankingEntries.about(inside, client.value(), repairs);
    }

    /** Nobody comes in as this client again, and nothing is sent to them. */
    private static void closeEveryDoor(Inside inside, PersonId client) {
        StopList.stop(inside, client, ClientDoor.ROOM);
        Outbox.dropAllFor(inside, client.value(), "client-erased");
        Sessions.endAllOf(inside, client);
        Tokens.endAllOf(inside, client);
    }

    /** For what the journal says: an erasure is done again even where the restored record is under a hold. */
    void eraseAgain(Inside inside, PersonId client) {
        if (People.hold(inside, client) && !People.isErased(inside, client)) {
            if (Holds.release(inside, client)) {
                records.release(inside, client);
            }
            forget(inside, client);
        }
    }
}
