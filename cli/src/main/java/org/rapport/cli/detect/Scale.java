package org.rapport.cli.detect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.expectation.RulerFound;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.Ends;
import org.rapport.cli.InputOptions;
import org.rapport.cli.write.Json;

/**
 * How scores are measured, as far as it was said, and what had to be assumed.
 *
 * @param directionSaid whether the direction was said, not assumed
 * @param assumed sentences for the person who asked
 */
record Scale(
        Direction direction,
        boolean directionSaid,
        OptionalDouble min,
        OptionalDouble max,
        OptionalDouble unit,
        List<String> assumed) {

    static Scale asked(
            InputOptions input, Optional<String> preset, Optional<Direction> higherIs, Optional<Double> unit) {
        List<String> assumed = new ArrayList<>();
        Direction direction = higherIs.orElse(
                preset.filter("suddengains"::equals).isPresent()
                        ? Direction.HIGHER_IS_WORSE
                        : Direction.HIGHER_IS_BETTER);
        if (higherIs.isEmpty()) {
            assumed.add("assumed --higher-is " + Ends.word(direction) + "; say so, or the other one");
        }
        if (input.min().isEmpty() || input.max().isEmpty()) {
            assumed.add(
                    "without --min and --max no score is out of range, and the best score is known only where scores pile"
                            + " up");
        }
        if (unit.isPresent() && !(unit.get() >= 0 && unit.get() < Double.POSITIVE_INFINITY)) {
            throw new NotUsable("--unit is a number of 0 or more; 0 is for scores with any digits");
        }
        return new Scale(
                direction,
                higherIs.isPresent(),
                number(input.min()),
                number(input.max()),
                number(unit),
                List.copyOf(assumed));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** What was said, and for the rest what the cases say. */
    RulerFound ruler(List<Course> cases) {
        RulerFound found = RulerFound.in(cases, direction, min, max);
        Ruler ruler = found.ruler();
        return unit.isEmpty()
                ? found
                : new RulerFound(
                        new Ruler(direction, ruler.min(), ruler.max(), unit.getAsDouble()), found.bestEndAssumed());
    }

    /** Says no where another scale was said than the one that was recorded. */
    void refuseOther(Ruler recorded, Path file) {
        boolean other = (directionSaid && direction != recorded.direction())
                || isOther(min, recorded.min())
                || isOther(max, recorded.max())
                || isOther(unit, OptionalDouble.of(recorded.unit()));
        if (other) {
            throw new NotUsable("the scale in " + file + " is "
                    + Json.text(CohortFile.scale(recorded)).replaceAll("\\s+", " ")
                    + "; say the same with --higher-is, --min, --max and --unit, or leave them away;"
                    + " for another scale name another file");
        }
    }

    private static boolean isOther(OptionalDouble said, OptionalDouble recorded) {
        return said.isPresent() && !said.equals(recorded);
    }
}
