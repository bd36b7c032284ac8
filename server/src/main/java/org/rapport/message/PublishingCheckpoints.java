package org.rapport.message;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.concern.Failed;
import org.rapport.practice.Practices;
import org.rapport.store.Checkpoints;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;
import org.rapport.store.SigningCheckpoint;
import org.rapport.store.SigningCheckpoint.Outcome;

/** Signs a checkpoint of every ledger on schedule, and queues it for each way out. */
public final class PublishingCheckpoints {
    private final Door door;
    private final SigningCheckpoint signing;
    private final Duration pause;
    private final List<Outward> ways;

    /**
     * All of them.
     *
     * @param pause from one checkpoint on schedule to the next
     */
    public PublishingCheckpoints(Door door, SigningCheckpoint signing, Duration pause, List<Outward> ways) {
        this.door = door;
        this.signing = signing;
        this.pause = pause;
        this.ways = List.copyOf(ways);
    }

    /** The ledger does not go on from what was signed before; the message names the ledger and the entry, for the operator. */
    public static final class Forked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Forked(PracticeId practice, Outcome.Refused refused) {
            super("the ledger of practice " + practice.value() + " gets no checkpoint: entry "
                    + refused.because().number() + " "
                    + refused.because().why().words() + ". Run ./rapport verify-ledger.");
        }
    }

    /**
     * Goes through every practice once.
     *
     * @throws Forked where a ledger does not go on from what was signed, when all the others are done
     */
    public void round() {
        var failed = new Failed();
        Practices.all(door)
                .forEach(practice -> failed.note(
                        () -> door.run(new Actor.Job(practice, "checkpoints"), inside -> round(inside, practice))));
        failed.rethrow();
    }

    private void round(Inside inside, PracticeId practice) {
        boolean due = Checkpoints.lastOnSchedule(inside)
                .filter(last -> inside.now().isBefore(last.plus(pause)))
                .isEmpty();
        if (due) {
            switch (signing.onSchedule(inside)) {
                case Outcome.Signed signed -> signed.id().ifPresent(id -> queue(inside, id));
                case Outcome.Refused refused -> throw new Forked(practice, refused);
            }
        }
    }

    private void queue(Inside inside, UUID checkpoint) {
        ways.forEach(way -> Outbox.put(inside, way.kind(), Ledger.NO_CLIENT, checkpoint, inside.now()));
    }
}
