package org.rapport.cli.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How the input is to be read.
 *
 * @param wide names of the score columns of a file with one case a line, with the session number as first group; empty
 *     for a file with one score a line
 * @param delimiter between fields
 * @param measure the one measure to read where a file holds several
 * @param min lowest score allowed, −∞ where none was named
 * @param max highest score allowed, +∞ where none was named
 * @param missing words that stand for a session without a score, besides an empty field
 */
public record Form(
        Optional<Pattern> wide,
        char delimiter,
        Optional<String> measure,
        double min,
        double max,
        List<String> missing) {
    public Form {
        missing = List.copyOf(missing);
    }

    /** The same with these bounds where none were named. */
    public Form within(OptionalDouble lowest, OptionalDouble highest) {
        return new Form(
                wide,
                delimiter,
                measure,
                min == Double.NEGATIVE_INFINITY ? lowest.orElse(min) : min,
                max == Double.POSITIVE_INFINITY ? highest.orElse(max) : max,
                missing);
    }

    /** One score a line, commas, any score. */
    public static Form plain() {
        return new Form(
                Optional.empty(), ',', Optional.empty(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());
    }
}
