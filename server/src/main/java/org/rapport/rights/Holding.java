package org.rapport.rights;

import java.time.LocalDate;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.GuardingRecords;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.repair.word.HoldReason;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/** The practice keeps what a court, a complaint, an incident or a law asks it to keep, and says so to the client. */
public final class Holding {
    private final Door door;
    private final People people;
    private final GuardingRecords records;

    public Holding(Door door, People people, GuardingRecords records) {
        this.door = door;
        this.people = people;
        this.records = records;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** Nobody of exactly this name and address. */
        NOT_FOUND,
        /** The day to look at it again is today or past. */
        REVIEW_MUST_LIE_AHEAD,
        /** One stands already. */
        STANDS_ALREADY,
        /** None stands. */
        NONE_STANDS
    }

    public Outcome place(Actor.Manager manager, Words name, Words email, Holds.Hold hold) {
        return door.through(manager, inside -> place(inside, name, email, hold));
    }

    /** The same by whoever runs the installation, for a practice. */
    public Outcome place(Actor.Job operator, Words name, Words email, Holds.Hold hold) {
        return door.through(operator, inside -> place(inside, name, email, hold));
    }

    private Outcome place(Inside inside, Words name, Words email, Holds.Hold hold) {
        return people.find(inside, name, email)
                .map(client -> place(inside, client, hold))
                .orElse(Outcome.NOT_FOUND);
    }

    private Outcome place(Inside inside, PersonId client, Holds.Hold hold) {
        LocalDate today =
                LocalDate.ofInstant(inside.now(), Practices.here(inside).zone());
        if (!hold.reviewOn().isAfter(today)) {
            return Outcome.REVIEW_MUST_LIE_AHEAD;
        }
        People.hold(inside, client);
        if (!Holds.place(inside, client, hold)) {
            return Outcome.STANDS_ALREADY;
        }
        records.hold(inside, client, hold.reason());
        Ledger.write(inside, "hold", client.value(), client.value(), code(hold.reason()));
        return Outcome.DONE;
    }

    public Outcome release(Actor.Manager manager, Words name, Words email) {
        return door.through(manager, inside -> release(inside, name, email));
    }

    /** The same by whoever runs the installation, for a practice. */
    public Outcome release(Actor.Job operator, Words name, Words email) {
        return door.through(operator, inside -> release(inside, name, email));
    }

    private Outcome release(Inside inside, Words name, Words email) {
        return people.find(inside, name, email)
                .map(client -> release(inside, client))
                .orElse(Outcome.NOT_FOUND);
    }

    private Outcome release(Inside inside, PersonId client) {
        People.hold(inside, client);
        if (!Holds.release(inside, client)) {
            return Outcome.NONE_STANDS;
        }
        records.release(inside, client);
        Ledger.write(inside, "release-hold", client.value(), client.value(), "own-wish");
        return Outcome.DONE;
    }

    private static String code(HoldReason reason) {
        return switch (reason) {
            case COURT -> "court";
            case COMPLAINT -> "complaint";
            case INCIDENT -> "incident";
            case LAW -> "law";
        };
    }
}
