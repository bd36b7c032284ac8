package org.rapport.alliance.chart;

import org.rapport.alliance.criterion.Parameters;

/** Which scores say what is usual for a person. */
public sealed interface Baseline {
    /** All scores, the tested one among them: known only when the course is over. */
    record All() implements Baseline {}

    /** The first scores, known from the last of them on. */
    record First(int scores) implements Baseline {
        public First {
            if (scores < 2) {
                throw new IllegalArgumentException("a baseline needs two scores");
            }
        }
    }

    /** For each score those before it and never the score itself: known on the day. */
    record Expanding() implements Baseline {}

    /** Read from {@code all}, {@code expanding} or a number of scores. */
    static Baseline of(Parameters set) {
        return switch (set.text("baseline")) {
            case "all" -> new All();
            case "expanding" -> new Expanding();
            default -> new First(Parameters.beside("all or expanding", () -> set.whole("baseline", 2, 10_000)));
        };
    }

    /** As a person writes it. */
    default String written() {
        return switch (this) {
            case All all -> "all";
            case First(int scores) -> String.valueOf(scores);
            case Expanding expanding -> "expanding";
        };
    }
}
