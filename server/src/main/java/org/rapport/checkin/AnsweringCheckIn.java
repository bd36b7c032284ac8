package org.rapport.checkin;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.Item;
import org.rapport.practice.StopList;

/** The client answers, one item at a time; each may be skipped, and changed until the check-in is finished. */
public final class AnsweringCheckIn {
    private final Door door;

    public AnsweringCheckIn(Door door) {
        this.door = door;
    }

    /** Answers one item; answering again replaces the answer, so a doubled submit does no harm. */
    public Outcome answer(Actor.Client actor, UUID asking, String item, Answer answer) {
        return whileOpen(door, actor, asking, (inside, open) -> {
            Optional<Item> asked = Instruments.DEFAULT.findItem(item);
            if (asked.isEmpty()) {
                return new Outcome.Refused(Refusal.NO_SUCH_ITEM);
            }
            return switch (answer) {
                case Answer.Given(int value)
                when !asked.get().offers(value) -> new Outcome.Refused(Refusal.NOT_ON_THE_SCALE);
                case Answer.Given(int value) -> keep(inside, asking, item, value);
                case Answer.Skipped _, Answer.Declined _ -> keep(inside, asking, item, null);
            };
        });
    }

    /** Does something to an asking of this client that can still be answered. */
    static Outcome whileOpen(Door door, Actor.Client actor, UUID asking, BiFunction<Inside, Asking, Outcome> act) {
        return door.through(
                actor,
                inside -> Askings.hold(inside, asking)
                        .filter(found -> found.client().equals(actor.person()))
                        .map(found -> refusal(inside, found)
                                .<Outcome>map(Outcome.Refused::new)
                                .orElseGet(() -> act.apply(inside, found)))
                        .orElseGet(Outcome.NotFound::new));
    }

    private static Optional<Refusal> refusal(Inside inside, Asking asking) {
        if (asking.state() != Asking.State.ASKED) {
            return Optional.of(asking.state() == Asking.State.EXPIRED ? Refusal.EXPIRED : Refusal.FINISHED);
        }
        if (!asking.open(inside.now())) {
            return Optional.of(Refusal.EXPIRED);
        }
        return StopList.stands(inside, asking.client()) ? Optional.of(Refusal.CLIENT_STOPPED) : Optional.empty();
    }

    private static Outcome keep(Inside inside, UUID asking, String item, @Nullable Integer value) {
        inside.sql("insert into checkin.answer (practice, asking, item, value, answered_at)"
                        + " values (:practice, :asking, :item, :value, :now)"
                        + " on conflict (practice, asking, item) do update set value = excluded.value,"
                        + " answered_at = excluded.answered_at, not_theirs = false")
                .param("practice", inside.practice().value())
                .param("asking", asking)
                .param("item", item)
                .param("value", value, Types.INTEGER)
                .param("now", Timestamp.from(inside.now()))
                .update();
        return new Outcome.Done(asking);
    }
}
