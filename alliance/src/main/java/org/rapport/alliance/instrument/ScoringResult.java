package org.rapport.alliance.instrument;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What scoring made of the answers of one check-in. */
public sealed interface ScoringResult {
    /**
     * Answers that fit the instrument.
     *
     * @param scales every scale of the instrument, by code
     * @param primary the scale that series are made of
     */
    record Scored(
            InstrumentKey instrument, SortedMap<String, ScaleScore> scales, ScaleScore primary, DirectAnswer direct)
            implements ScoringResult {
        public Scored {
            scales = Collections.unmodifiableSortedMap(new TreeMap<>(scales));
        }
    }

    /** Answers that cannot be answers to this instrument; nothing was scored. */
    record Refused(Why why, String item) implements ScoringResult {}

    /** Why answers were refused. */
    enum Why {
        UNKNOWN_ITEM,
        NOT_AN_ANSWER_OF_THIS_ITEM
    }
}
