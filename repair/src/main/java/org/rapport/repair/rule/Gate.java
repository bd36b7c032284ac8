package org.rapport.repair.rule;

import java.util.Optional;
import java.util.function.Predicate;
import org.rapport.repair.command.Refusal;

/** Whether an act is open in a situation, before its details are looked at. */
@FunctionalInterface
interface Gate {
    /** The first reason against it. */
    Optional<Refusal> refusal(Situation situation);

    static Gate needs(Predicate<Situation> condition, Refusal otherwise) {
        var refused = Optional.of(otherwise);
        return situation -> condition.test(situation) ? Optional.empty() : refused;
    }

    /** This gate, then the next. */
    default Gate then(Gate next) {
        return situation -> {
            var refusal = refusal(situation);
            return refusal.isPresent() ? refusal : next.refusal(situation);
        };
    }
}
