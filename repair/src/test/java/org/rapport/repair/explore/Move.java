package org.rapport.repair.explore;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.rapport.repair.command.Command;
import org.rapport.repair.word.Actor;

/** Something somebody may try, told as a sentence; which command it is depends on how things stand and on the time. */
record Move(String sentence, Actor actor, BiFunction<Node, Instant, Command> command) {
    /** The same attempt by everybody there is: the process must refuse the wrong ones itself. */
    static List<Move> byEverybody(String does, BiFunction<Actor, Instant, Command> command) {
        return byEverybodySeeing(does, (by, node, now) -> command.apply(by, now));
    }

    static List<Move> byEverybodySeeing(String does, Attempt attempt) {
        return World.EVERYBODY.entrySet().stream()
                .map(e -> new Move(
                        e.getKey() + " " + does + ".",
                        e.getValue(),
                        (node, now) -> attempt.command(e.getValue(), node, now)))
                .toList();
    }

    /** What somebody tries when they look at how things stand. */
    @FunctionalInterface
    interface Attempt {
        Command command(Actor by, Node node, Instant now);
    }
}
