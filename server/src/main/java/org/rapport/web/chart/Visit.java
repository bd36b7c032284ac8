package org.rapport.web.chart;

import java.time.LocalDate;

/** One visit on the time axis: it has a score, or it has a reason why there is none. */
public sealed interface Visit {
    /** The number of the session in its relationship, counted from 1. */
    int session();

    LocalDate on();

    /**
     * A visit whose check-in was answered well enough to be scored.
     *
     * @param value the score, on the scale of the course
     */
    record Answered(int session, LocalDate on, double value) implements Visit {
        public Answered {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a score is a finite number");
            }
        }
    }

    /**
     * A visit without a score. That is not a low score.
     *
     * @param why the reason in the reader's words, such as "no answer" or "chose not to answer"
     */
    record Unanswered(int session, LocalDate on, String why) implements Visit {}
}
