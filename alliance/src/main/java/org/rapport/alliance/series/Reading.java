package org.rapport.alliance.series;

/** A score, or why there is none. */
public sealed interface Reading {
    /** A score in points of the scale. */
    record Score(double value) implements Reading {
        public Score {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a score is a finite number");
            }
        }
    }

    /** No score. */
    record Missing(MissingReason reason) implements Reading {}
}
