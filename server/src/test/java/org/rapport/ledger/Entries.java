package org.rapport.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Entries and lines for tests: each has its number in every field that can carry one. */
final class Entries {
    static final UUID NOBODY = new UUID(0, 0);

    private Entries() {}

    static Entry entry(UUID practice, long seq) {
        return new Entry(
                practice,
                seq,
                Instant.parse("2026-03-02T09:00:00.000001Z").plusSeconds(seq),
                new UUID(1, seq),
                "clinician",
                "read-words",
                new UUID(2, seq % 3),
                new UUID(3, seq),
                "care");
    }

    static Line.Told told(Entry entry) {
        UUID salt = new UUID(4, entry.seq());
        return new Line.Told(entry, salt, entry.leaf(salt));
    }

    static List<Line> lines(UUID practice, int size) {
        var lines = new ArrayList<Line>();
        for (int seq = 1; seq <= size; seq++) {
            lines.add(told(entry(practice, seq)));
        }
        return lines;
    }

    /** The ledger in which these lines were blanked by an entry that says so. */
    static List<Line> blanked(UUID practice, List<Line> lines, List<Long> numbers) {
        var after = new ArrayList<Line>();
        long by = lines.size() + 1L;
        for (Line line : lines) {
            after.add(numbers.contains(line.number()) ? new Line.Blanked(line.number(), line.leaf(), by) : line);
        }
        after.add(told(new Entry(
                practice,
                by,
                Instant.parse("2026-04-02T09:00:00Z"),
                NOBODY,
                "job:erasing",
                Blanking.ACT,
                NOBODY,
                NOBODY,
                Blanking.purpose(numbers))));
        return after;
    }
}
