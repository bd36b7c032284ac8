package org.rapport.repair.explore;

import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.Event;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;

/** One guard removed or one effect changed, the law it must break, and the scene in which to look for that. */
record Mutant(String says, String breaks, Scene scene, UnaryOperator<UnderTest> change) {
    /** A refusal turned into these events, for this kind of command. */
    static <C extends Command> UnaryOperator<UnderTest> allows(Class<C> type, Refusal refusal, Events<C> events) {
        return inside -> Mutated.judged(
                inside,
                (attempted, decision) -> type.isInstance(attempted.command())
                                && decision.equals(Decision.refused(refusal))
                                && attempted.parts().isPresent()
                        ? Decision.accepted(events.of(
                                type.cast(attempted.command()),
                                attempted.parts().get(),
                                attempted.now()))
                        : decision);
    }

    /** A command refused where it should not be. */
    static <C extends Command> UnaryOperator<UnderTest> refuses(Class<C> type, BiPredicate<C, Live> when) {
        return inside -> Mutated.judged(
                inside,
                (attempted, decision) -> type.isInstance(attempted.command())
                                && attempted
                                        .parts()
                                        .filter(live -> when.test(type.cast(attempted.command()), live))
                                        .isPresent()
                        ? Decision.refused(Refusal.NOTHING_YET)
                        : decision);
    }

    /** What an event leaves behind, changed; {@code before} and {@code after} are live. */
    static <E extends Event> UnaryOperator<UnderTest> leaves(Class<E> type, After<E> change) {
        return inside -> Mutated.affected(
                inside,
                (before, event, after) ->
                        type.isInstance(event) && before instanceof Live from && after instanceof Live to
                                ? change.of(type.cast(event), from, to)
                                : after);
    }

    @FunctionalInterface
    interface Events<C> {
        Event of(C command, Live live, Instant now);
    }

    @FunctionalInterface
    interface After<E> {
        Repair of(E event, Live before, Live after);
    }
}
