package org.rapport.alliance.instrument;

import java.util.List;
import java.util.Optional;

/**
 * A score made from some items.
 *
 * @param missingAllowed how many of its items may go without an answer; their place is taken by the mean of the answered
 *     ones (prorating). One more and there is no score.
 * @param spread usual session-to-session spread, where it is known or assumed
 */
public record Scale(
        String code,
        Wording title,
        List<String> items,
        Method method,
        int missingAllowed,
        Direction direction,
        Optional<CohortSpread> spread) {
    /** How item points become the score. */
    public enum Method {
        SUM,
        MEAN
    }

    public Scale {
        items = List.copyOf(items);
        if (items.isEmpty() || missingAllowed < 0 || missingAllowed >= items.size()) {
            throw new IllegalArgumentException("scale " + code + " needs items, and at least one answered");
        }
    }

    /** The fewest answers that give a score. */
    public int needed() {
        return items.size() - missingAllowed;
    }

    double scoreOf(double meanOfAnswered) {
        return switch (method) {
            case SUM -> meanOfAnswered * items.size();
            case MEAN -> meanOfAnswered;
        };
    }
}
