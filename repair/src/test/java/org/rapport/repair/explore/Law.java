package org.rapport.repair.explore;

import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** One law of repair: its number in the design, what it says, and whether a step or a state keeps it. */
record Law(String number, String says, Predicate<Taken> keptByStep, BiPredicate<Node, Probe> keptInState) {
    static Law ofSteps(String number, String says, Predicate<Taken> kept) {
        return new Law(number, says, kept, (node, probe) -> true);
    }

    static Law ofStates(String number, String says, BiPredicate<Node, Probe> kept) {
        return new Law(number, says, step -> true, kept);
    }
}
