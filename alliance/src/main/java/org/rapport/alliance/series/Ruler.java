package org.rapport.alliance.series;

import java.util.OptionalDouble;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Measure;

/**
 * What a rule has to know about how scores are measured.
 *
 * @param direction which end is the good one
 * @param min lowest score that can be reached, where it is known
 * @param max highest score that can be reached, where it is known
 * @param unit distance between neighbouring scores in points, 0 when scores are continuous
 */
public record Ruler(Direction direction, OptionalDouble min, OptionalDouble max, double unit) {
    public Ruler {
        if (!(unit >= 0) || !Double.isFinite(unit)) {
            throw new IllegalArgumentException("the distance of neighbouring scores is a number, 0 or more");
        }
        if (min.isPresent() && max.isPresent() && !(min.getAsDouble() < max.getAsDouble())) {
            throw new IllegalArgumentException("the lowest score lies below the highest");
        }
    }

    /** Scores in whole points without a known end. */
    public static Ruler open(Direction direction) {
        return new Ruler(direction, OptionalDouble.empty(), OptionalDouble.empty(), 1);
    }

    /** The ruler of a scale; its unit is taken to be one point. */
    public static Ruler of(Measure measure) {
        return new Ruler(
                measure.direction(),
                OptionalDouble.of(measure.range().min()),
                OptionalDouble.of(measure.range().max()),
                1);
    }

    /** The best score there is; +∞ or −∞ where the scale has no known end. */
    public double best() {
        return switch (direction) {
            case HIGHER_IS_BETTER -> max.orElse(Double.POSITIVE_INFINITY);
            case HIGHER_IS_WORSE -> min.orElse(Double.NEGATIVE_INFINITY);
        };
    }

    /** The worst score there is; +∞ or −∞ where the scale has no known end. */
    public double worst() {
        return switch (direction) {
            case HIGHER_IS_BETTER -> min.orElse(Double.NEGATIVE_INFINITY);
            case HIGHER_IS_WORSE -> max.orElse(Double.POSITIVE_INFINITY);
        };
    }

    /** 1 where higher is better, −1 where higher is worse: what a score is multiplied with so that more is better. */
    public int sign() {
        return switch (direction) {
            case HIGHER_IS_BETTER -> 1;
            case HIGHER_IS_WORSE -> -1;
        };
    }
}
