package org.rapport.concern;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.practice.StopList;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.Command;
import org.rapport.store.Journal;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;

/** The client's standing "no", pressed in one step, and lifted by the client alone. */
public final class Stopping {
    private final Door door;
    private final Acting acting;
    private final Journal journal;
    private final Repairs repairs = new Repairs();

    public Stopping(Door door, Acting acting, Journal journal) {
        this.door = door;
        this.acting = acting;
        this.journal = journal;
    }

    /** Stops every message to this client from now on; pressing again changes nothing. */
    public void stop(Actor.Client client) {
        Acting.again(() -> door.through(client, inside -> {
            stop(inside, client);
            // Before the commit: what was acknowledged outlives a restore. What was not does no harm as a stop.
            journal.add(line(inside, client, Journal.Kind.STOPPED));
            return new Outcome.NotFound();
        }));
    }

    private void stop(Inside inside, Actor.Client client) {
        StopList.stop(inside, client.person(), client.door());
        List<UUID> repairs = hold(inside, client);
        Outbox.dropAllFor(inside, client.id(), "client-stopped");
        inEach(inside, repairs, new Stop(Who.acts(client)));
        Ledger.write(inside, "stop", client.id(), client.id(), "own-wish");
    }

    /** Lifts the stop; only a client in the room can, and by a link nothing changes. */
    public void lift(Actor.Client client) {
        switch (client.door()) {
            case ROOM -> liftInTheRoom(client);
            case LINK -> {}
        }
    }

    private void liftInTheRoom(Actor.Client client) {
        var lifted = new AtomicReference<Journal.Line>();
        Acting.again(() -> door.through(client, inside -> {
            lift(inside, client);
            lifted.set(line(inside, client, Journal.Kind.STOP_LIFTED));
            return new Outcome.NotFound();
        }));
        // After the commit: were it lost in between, a restore would bring back a stop, never lose one.
        journal.add(lifted.get());
    }

    private void lift(Inside inside, Actor.Client client) {
        List<UUID> repairs = hold(inside, client);
        StopList.lift(inside, client.person());
        inEach(inside, repairs, new LiftStop(Who.acts(client)));
        Ledger.write(inside, "lift-stop", client.id(), client.id(), "own-wish");
    }

    /** The client's last word on it, as the journal has it, done again where a restore does not know it. */
    public void again(Actor.Client client, boolean stopped) {
        Acting.again(() -> door.through(client, inside -> {
            if (stopped) {
                stop(inside, client);
            } else {
                lift(inside, client);
            }
            return new Outcome.NotFound();
        }));
    }

    private static Journal.Line line(Inside inside, Actor.Client client, Journal.Kind kind) {
        return new Journal.Line(inside.now(), kind, inside.practice().value(), client.id());
    }

    /** All that will be touched, before the first act writes to the ledger: nobody then waits in a circle. */
    private static List<UUID> hold(Inside inside, Actor.Client client) {
        List<UUID> repairs =
                Register.allOf(inside, client.person()).stream().sorted().toList();
        repairs.forEach(repair -> Register.hold(inside, repair));
        Consents.holdAllOf(inside, client.id());
        return repairs;
    }

    /** A repair in which it changes nothing refuses, and that is fine; one that cannot be told keeps no stop from standing. */
    private void inEach(Inside inside, List<UUID> held, Command command) {
        for (UUID repair : held) {
            repairs.readable(inside, repair)
                    .flatMap(history -> Repairs.told(repair, history))
                    .ifPresent(stream -> acting.perform(inside, stream, Intent.of(command)));
        }
    }
}
