package org.rapport.alliance.gain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.statistics.MeasurementError;

/** Criterion 1: how large the step between two sessions has to be. */
public sealed interface Cutoff {
    /** The criterion is not applied. */
    record None() implements Cutoff {}

    /** So many points or more. */
    record Points(double points) implements Cutoff {
        public Points {
            if (!(points >= 0) || !Double.isFinite(points)) {
                throw new IllegalArgumentException("a cut-off is a number of points, 0 or more");
            }
        }
    }

    /**
     * So many reliable changes. Without a {@link MeasurementError} it is 1.96 standard deviations of the cohort's
     * session-to-session differences: the same thought with the noise as it was seen.
     */
    record Reliable(double times, Optional<MeasurementError> error) implements Cutoff {
        public Reliable {
            if (!(times > 0) || !Double.isFinite(times)) {
                throw new IllegalArgumentException("a cut-off is a number of reliable changes above 0");
            }
        }
    }

    /** In points; −∞ where it is not applied, empty where nothing is known of how scores vary. */
    default OptionalDouble points(Optional<Cohort> cohort) {
        return switch (this) {
            case None none -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            case Points(double points) -> OptionalDouble.of(points);
            case Reliable(double times, Optional<MeasurementError> error) ->
                error.map(MeasurementError::reliableChange)
                        .or(() -> cohort.map(usual -> 1.96 * usual.sdOfDifferences()))
                        .map(points -> OptionalDouble.of(times * points))
                        .orElseGet(OptionalDouble::empty);
        };
    }
}
