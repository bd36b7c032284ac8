package org.rapport.concern;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.practice.Practices;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.Step;

/** What time alone does: an invitation lapses, and a supervisor hears that something waits. Nothing else. */
public final class KeepingTheClock {
    private final Door door;
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public KeepingTheClock(Door door, Acting acting) {
        this.door = door;
        this.acting = acting;
    }

    /** Goes through every practice once. */
    public void round() {
        Practices.all(door).forEach(this::round);
    }

    private void round(PracticeId practice) {
        var clock = new Actor.Job(practice, "clock");
        List<UUID> due = door.through(clock, KeepingTheClock::due);
        for (UUID repair : due) {
            Acting.again(() -> door.through(clock, inside -> look(inside, repair)));
        }
    }

    /** Live repairs whose step is overdue and not told yet, or whose letter has run out. */
    private static List<UUID> due(Inside inside) {
        return inside.sql("select id from concern.repair where practice = :practice and live and"
                        + " ((due_at < :now and told_step is distinct from step) or letter_until < :now)")
                .param("practice", inside.practice().value())
                .param("now", Timestamp.from(inside.now()))
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    private Outcome look(Inside inside, UUID repair) {
        var stream = repairs.find(inside, repair).orElseThrow();
        if (stream.letter() instanceof Letter.Sent sent && !inside.now().isBefore(sent.expires())) {
            return acting.perform(
                    inside, stream, Intent.of(new Expire(new org.rapport.repair.word.Actor.Time(), sent.invitation())));
        }
        Step step = Register.stepOf(inside, repair);
        return acting.perform(inside, stream, Intent.of(new Escalate(new org.rapport.repair.word.Actor.Time(), step)));
    }
}
