package org.rapport.alliance.instrument;

/** The score of one scale, or why there is none. */
public sealed interface ScaleScore {
    /**
     * A score.
     *
     * @param answered how many of the scale's items were answered
     * @param items how many items the scale has; more than {@code answered} means that it was prorated
     */
    record Score(double value, int answered, int items) implements ScaleScore {
        /** Whether unanswered items were filled with the mean of the answered ones. */
        public boolean prorated() {
            return answered < items;
        }
    }

    /** Too few answers for a score: {@code needed} would have been enough, {@code declined} were said no to. */
    record TooFewAnswers(int answered, int needed, int declined) implements ScaleScore {}
}
