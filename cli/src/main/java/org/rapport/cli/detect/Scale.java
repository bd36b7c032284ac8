package org.rapport.cli.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.expectation.RulerFound;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.InputOptions;

/**
 * How scores are measured, as far as it was said, and what had to be assumed.
 *
 * @param assumed sentences for the person who asked
 */
record Scale(Direction direction, OptionalDouble min, OptionalDouble max, OptionalDouble unit, List<String> assumed) {

    static Scale asked(InputOptions input, Optional<String> preset, Optional<String> higherIs, Optional<Double> unit) {
        List<String> assumed = new ArrayList<>();
        boolean symptoms = preset.filter("suddengains"::equals).isPresent();
        String end = higherIs.orElse(symptoms ? "worse" : "better");
        if (higherIs.isEmpty()) {
            assumed.add("assumed --higher-is " + end + "; say so, or the other one");
        }
        if (input.min().isEmpty() || input.max().isEmpty()) {
            assumed.add(
                    "without --min and --max no score is out of range, and the best score is known only where scores pile"
                            + " up");
        }
        return new Scale(direction(end), number(input.min()), number(input.max()), number(unit), List.copyOf(assumed));
    }

    private static Direction direction(String end) {
        return switch (end) {
            case "better" -> Direction.HIGHER_IS_BETTER;
            case "worse" -> Direction.HIGHER_IS_WORSE;
            default ->
                throw new org.rapport.alliance.criterion.Parameters.NotUsable(
                        "--higher-is is better or worse, not '" + end + "'");
        };
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
}
