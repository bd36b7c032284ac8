package org.rapport.concern;

import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.practice.StopList;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.Command;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;

/** The client's standing "no", pressed in one step, and lifted by the client alone. */
public final class Stopping {
    private final Door door;
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public Stopping(Door door, Acting acting) {
        this.door = door;
        this.acting = acting;
    }

    /** Stops every message to this client from now on; pressing again changes nothing. */
    public void stop(Actor.Client client) {
        Acting.again(() -> door.through(client, inside -> {
            StopList.stop(inside, client.person(), client.door());
            Outbox.dropAllFor(inside, client.id());
            Ledger.write(inside, "stop", client.id(), client.id(), "own-wish");
            inEveryRepair(inside, client, new Stop(Who.acts(client)));
            return new Outcome.NotFound();
        }));
    }

    /** Lifts the stop; only a client in the room can. */
    public void lift(Actor.Client client) {
        Acting.again(() -> door.through(client, inside -> {
            StopList.lift(inside, client.person());
            Ledger.write(inside, "lift-stop", client.id(), client.id(), "own-wish");
            inEveryRepair(inside, client, new LiftStop(Who.acts(client)));
            return new Outcome.NotFound();
        }));
    }

    /** A repair in which it changes nothing refuses, and that is fine. */
    private void inEveryRepair(Inside inside, Actor.Client client, Command command) {
        for (UUID repair : Register.allOf(inside, client.person())) {
            Register.hold(inside, repair);
            repairs.find(inside, repair).ifPresent(stream -> acting.perform(inside, stream, Intent.of(command)));
        }
    }
}
