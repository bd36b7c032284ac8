package org.rapport.alliance.criterion;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;

/**
 * What a rule is told before it sees a case.
 *
 * @param ruler how scores are measured
 * @param cohort what is usual among many cases, where that is known; a rule that needs it says {@code NOT_ENOUGH} without
 */
public record Background(Ruler ruler, Optional<Cohort> cohort) {
    /** Nothing known of other cases. */
    public static Background of(Ruler ruler) {
        return new Background(ruler, Optional.empty());
    }

    /** Standard deviation of session-to-session differences, in points: as given, else the cohort's, if either is known. */
    public OptionalDouble sdOfDifferences(OptionalDouble given) {
        return given.isPresent() || cohort.isEmpty()
                ? given
                : OptionalDouble.of(cohort.get().sdOfDifferences());
    }
}
