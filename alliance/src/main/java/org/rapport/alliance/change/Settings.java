package org.rapport.alliance.change;

import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Cohort;

/** Settings that may be left to the cohort. */
final class Settings {
    private Settings() {}

    static String written(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(value.getAsDouble()) : "none";
    }

    /** SD of differences: as given, or the cohort's. */
    static OptionalDouble spread(OptionalDouble given, Background background) {
        return given.isPresent() || background.cohort().isEmpty()
                ? given
                : OptionalDouble.of(
                        background.cohort().map(Cohort::sdOfDifferences).orElseThrow());
    }
}
