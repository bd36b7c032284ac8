package org.rapport.cli.detect;

import java.util.EnumMap;
import java.util.Map;
import org.rapport.alliance.criterion.FindingStatus;

/** How many findings there are of each status. */
final class Tally {
    private final Map<FindingStatus, Long> counts = new EnumMap<>(FindingStatus.class);

    void count(FindingStatus status) {
        counts.merge(status, 1L, Long::sum);
    }

    void add(Tally other) {
        other.counts.forEach((status, n) -> counts.merge(status, n, Long::sum));
    }

    long of(FindingStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
