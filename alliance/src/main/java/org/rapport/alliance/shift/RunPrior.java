package org.rapport.alliance.shift;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Cohort;

/**
 * What is believed of a run before its first score; what is left open is taken from the cohort.
 *
 * @param mean level expected, in points
 * @param sdBetween how far the level of a run may lie from it, in points
 * @param sdWithin how far scores lie from the level, in points
 * @param alpha half the degrees of freedom that the belief about {@code sdWithin} is worth; empty when it is known for
 *     certain
 */
public record RunPrior(OptionalDouble mean, OptionalDouble sdBetween, OptionalDouble sdWithin, OptionalDouble alpha) {
    /** All from the cohort, with the spread known for certain. */
    public static final RunPrior KNOWN = new RunPrior(
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** All from the cohort, with a belief about the spread that is worth two scores. */
    public static final RunPrior UNKNOWN =
            new RunPrior(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(1));

    public RunPrior {
        if (sdBetween.orElse(1) <= 0 || sdWithin.orElse(1) <= 0 || alpha.orElse(1) <= 0) {
            throw new IllegalArgumentException("spreads and alpha are numbers above 0");
        }
    }

    /** Made whole with the cohort; empty where a number is missing, or the cohort's persons do not differ. */
    Optional<RunModel> model(Background background) {
        Optional<Cohort> cohort = background.cohort();
        double level = mean.orElseGet(() -> cohort.map(Cohort::mean).orElse(Double.NaN));
        double between = sdBetween.orElseGet(() -> cohort.map(Cohort::sdBetween).orElse(Double.NaN));
        double within = sdWithin.orElseGet(() -> cohort.map(Cohort::sdWithin).orElse(Double.NaN));
        if (!Double.isFinite(level) || !(between > 0) || !(within > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                alpha.isPresent()
                        ? new UnknownVariance(
                                level,
                                within * within / (between * between),
                                alpha.getAsDouble(),
                                alpha.getAsDouble() * within * within)
                        : new KnownVariance(level, between * between, within * within));
    }
}
