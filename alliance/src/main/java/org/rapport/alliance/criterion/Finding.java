package org.rapport.alliance.criterion;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What a rule found in one session, from nothing but that session and those before it.
 *
 * @param kind what the rule looks for, also when it did not find it
 * @param session the session after which this could first be known
 * @param previousSession the session it was compared with
 * @param magnitude size in points of the scale, positive in the direction the kind names (a rupture or loss: worse, a
 *     gain or repair: better); empty where the rule measures nothing
 */
public record Finding(
        CriterionKey criterion,
        FindingStatus status,
        FindingKind kind,
        int session,
        OptionalInt previousSession,
        OptionalDouble magnitude,
        Explanation explanation,
        FalseAlarm falseAlarm) {

    /** The numbers the finding stands on, by name. */
    public SortedMap<String, Double> numbers() {
        return explanation.arguments();
    }

    /** One of the numbers; empty when the finding does not stand on it. */
    public OptionalDouble number(String name) {
        return numbers().containsKey(name)
                ? OptionalDouble.of(numbers().getOrDefault(name, Double.NaN))
                : OptionalDouble.empty();
    }

    /** Whether the rule fired. */
    public boolean isFlagged() {
        return status == FindingStatus.FLAGGED;
    }
}
