package org.rapport.checkin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;

/**
 * Whoever came in was not the client. What they answered since then is emptied and counts nowhere; that they were here is
 * written down about nobody.
 */
public final class DisowningAnswers {
    private final Door door;
    private final TakingBackAnswers takingBack;

    public DisowningAnswers(Door door, TakingBackAnswers takingBack) {
        this.door = door;
        this.takingBack = takingBack;
    }

    /**
     * Empties what came since then; what was sent already is taken back, as its client could. Nothing happens where there
     * is no such check-in for this actor.
     *
     * @param since when they came in
     */
    public void disown(Actor.Client actor, UUID asking, Instant since) {
        boolean sent = door.through(
                actor,
                inside -> Askings.hold(inside, asking)
                        .filter(found -> found.client().equals(actor.person()))
                        .map(found -> {
                            if (found.state() == Asking.State.ASKED) {
                                empty(inside, asking, since);
                            }
                            return found.answered()
                                    && found.finishedAt()
                                            .filter(at -> !at.isBefore(since))
                                            .isPresent();
                        })
                        .orElse(false));
        if (sent) {
            takingBack.takeBack(actor, asking);
        }
    }

    private static void empty(Inside inside, UUID asking, Instant since) {
        inside.sql("update checkin.answer set value = null, not_theirs = true where practice = :practice"
                        + " and asking = :asking and answered_at >= :since")
                .param("practice", inside.practice().value())
                .param("asking", asking)
                .param("since", Timestamp.from(since))
                .update();
    }
}
