package org.rapport.alliance.gain;

import java.util.List;

/**
 * How many intervals there are and how many could be tested: what R's {@code count_intervals} gives.
 *
 * @param all between neighbouring sessions of all cases
 * @param eligible those with sessions enough around them. For a table that begins with a baseline the package counts one
 *     too many in each case.
 * @param tested those with scores enough
 */
public record IntervalCount(long all, long eligible, long tested) {

    /** Counts the intervals of a table made of this sheet by this rule. */
    public static IntervalCount of(SuddenChange rule, Sheet sheet, IntervalTable table) {
        long tested = table.rows().stream()
                .flatMap(List::stream)
                .filter(interval -> interval.all() != Met.UNKNOWN)
                .count();
        long eligible = table.rows().stream().mapToLong(List::size).sum();
        long extra = rule.compatibility() == Compatibility.SUDDENGAINS && rule.first() == FirstInterval.FIRST_TO_SECOND
                ? sheet.ids().size()
                : 0;
        return new IntervalCount((long) (sheet.sessions() - 1) * sheet.ids().size(), eligible + extra, tested);
    }

    /** Those for which scores are missing; the package counts them among those really tested or not. */
    public long untested(IntervalTable table) {
        return table.rows().stream().mapToLong(List::size).sum() - tested;
    }
}
