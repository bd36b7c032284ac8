package org.rapport.concern;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.Event;
import org.rapport.store.CommandId;
import org.rapport.store.Once;
import org.rapport.store.StreamMoved;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * How every act on a repair is done: read the stream, decide, add what happened, let the policies follow, all in one
 * transaction; again from the start when somebody else was quicker.
 */
public final class Acting {
    private static final int MOST_TRIES = 5;

    private final Door door;
    private final Repairs repairs;
    private final Accounts accounts;
    private final List<WhenRepairMoved> policies;

    public Acting(Door door, Accounts accounts, List<WhenRepairMoved> policies) {
        this.door = door;
        this.repairs = new Repairs();
        this.accounts = accounts;
        this.policies = List.copyOf(policies);
    }

    /**
     * Does one act by a form of the actor's on a repair they may see.
     *
     * @param intent made inside the transaction, from what the repair is by then
     */
    public Outcome act(Actor actor, CommandId id, UUID repair, BiFunction<Inside, Repairs.Stream, Intent> intent) {
        return once(actor, id, inside -> actInside(inside, repair, intent));
    }

    /** The same inside a transaction that is under way. */
    Outcome actInside(Inside inside, UUID repair, BiFunction<Inside, Repairs.Stream, Intent> intent) {
        Register.hold(inside, repair);
        return repairs.find(inside, repair)
                .filter(stream -> Seeing.allowed(inside, stream))
                .map(stream -> perform(inside, stream, intent.apply(inside, stream)))
                .orElseGet(Outcome.NotFound::new);
    }

    /** Does the work as one act, however often its form is sent. */
    Outcome once(Actor actor, CommandId id, Function<Inside, Outcome> work) {
        return again(() -> door.through(actor, inside -> {
            String code = Once.only(inside, id, () -> work.apply(inside).code());
            return Outcome.ofCode(code);
        }));
    }

    /** Inside a transaction that is under way: decides, and adds what happened. */
    Outcome perform(Inside inside, Repairs.Stream stream, Intent intent) {
        return switch (Repairs.decide(inside, stream, intent.commands())) {
            case Decision.Refused refused -> new Outcome.Refused(refused.refusal());
            case Decision.Accepted accepted -> {
                add(inside, stream, intent, accepted.events());
                yield new Outcome.Done(stream.id());
            }
        };
    }

    private void add(Inside inside, Repairs.Stream before, Intent intent, List<Event> events) {
        var after = repairs.append(inside, before, events);
        Register.keepInStep(inside, after);
        // Only now: words of a refused act must not stay.
        intent.drafts().forEach(draft -> accounts.keep(inside, after, draft));
        intent.afterwards().run();
        // Policy by policy, so that what they hold is held in one order, the ledger last.
        for (WhenRepairMoved policy : policies) {
            events.forEach(event -> policy.moved(inside, after, event));
        }
    }

    static Outcome again(Supplier<Outcome> act) {
        for (int tries = 1; ; tries++) {
            try {
                return act.get();
            } catch (StreamMoved | PessimisticLockingFailureException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }
}
