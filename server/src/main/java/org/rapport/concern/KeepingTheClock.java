package org.rapport.concern;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.practice.Practices;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.InvitationId;

/** What time alone does: an invitation lapses, and a supervisor hears that something waits. Nothing else. */
public final class KeepingTheClock {
    private static final org.rapport.repair.word.Actor TIME = new org.rapport.repair.word.Actor.Time();

    private final Door door;
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public KeepingTheClock(Door door, Acting acting) {
        this.door = door;
        this.acting = acting;
    }

    /** Goes through every practice once. */
    public void round() {
        var failed = new Failed();
        Practices.all(door).forEach(practice -> round(practice, failed));
        failed.rethrow();
    }

    /** One repair that cannot be read keeps no other from being looked at. */
    private void round(PracticeId practice, Failed failed) {
        var clock = new Actor.Job(practice, "clock");
        List<UUID> due = door.through(clock, KeepingTheClock::due);
        for (UUID repair : due) {
            failed.note(() -> Acting.again(() -> door.through(clock, inside -> look(inside, repair))));
        }
    }

    /** Live repairs whose step is overdue and not told yet, or whose letter has run out. */
    private static List<UUID> due(Inside inside) {
        return inside.sql("select id from concern.repair where practice = :practice and live and"
                        + " ((due_at <= :now and not told) or letter_until <= :now)")
                .param("practice", inside.practice().value())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    private Outcome look(Inside inside, UUID repair) {
        Register.hold(inside, repair);
        var stream = repairs.find(inside, repair).orElseThrow();
        return lapsed(stream, inside.now())
                .or(() -> RepairProcess.here(inside)
                        .whatWaits(stream.state())
                        .map(waiting -> new Escalate(TIME, waiting.step())))
                .map(command -> acting.perform(inside, stream, Intent.of(command)))
                .orElseGet(Outcome.NotFound::new);
    }

    private static Optional<Command> lapsed(Repairs.Stream stream, Instant now) {
        return switch (stream.letter()) {
            case Letter.NoLetter _ -> Optional.empty();
            case Letter.Ready ready -> expire(ready.invitation(), ready.expires(), now);
            case Letter.Sent sent -> expire(sent.invitation(), sent.expires(), now);
        };
    }

    private static Optional<Command> expire(InvitationId invitation, Instant expires, Instant now) {
        return now.isBefore(expires) ? Optional.empty() : Optional.of(new Expire(TIME, invitation));
    }
}
