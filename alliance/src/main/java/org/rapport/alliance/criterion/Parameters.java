package org.rapport.alliance.criterion;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Settings of a rule as a person writes them: {@code name=value}. Asking for one that is not readable, or not allowed,
 * throws a {@link NotUsable} that says which, why and what would do.
 */
public record Parameters(SortedMap<String, String> values) {
    private static final String NONE = "none";

    public Parameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A setting that cannot be used; the message is made for the person who wrote it. */
    public static final class NotUsable extends IllegalArgumentException {
        public NotUsable(String message) {
            super(message);
        }
    }

    /** These settings over those. */
    public Parameters over(Map<String, String> defaults) {
        TreeMap<String, String> all = new TreeMap<>(defaults);
        all.putAll(values);
        return new Parameters(all);
    }

    /** The setting as it was written. */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NotUsable("'" + name + "' is missing");
        }
        return value;
    }

    /** One of a few words. */
    public String oneOf(String name, String... words) {
        String value = text(name);
        for (String word : words) {
            if (word.equals(value)) {
                return value;
            }
        }
        throw new NotUsable("'" + name + "' is one of " + String.join(", ", words) + ", not '" + value + "'");
    }

    /** {@code true} or {@code false}. */
    public boolean yes(String name) {
        return oneOf(name, "true", "false").equals("true");
    }

    /** A number within bounds, both included. */
    public double number(String name, double lowest, double highest) {
        String value = text(name);
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException notOne) {
            throw new NotUsable("'" + name + "' is a number, not '" + value + "'");
        }
        if (!(number >= lowest && number <= highest)) {
            throw new NotUsable("'" + name + "' is a number from " + lowest + " to " + highest + ", not " + value);
        }
        return number;
    }

    /** A whole number within bounds, both included. */
    public int whole(String name, int lowest, int highest) {
        double number = number(name, lowest, highest);
        if (number != Math.rint(number)) {
            throw new NotUsable("'" + name + "' is a whole number, not " + text(name));
        }
        return (int) number;
    }

    /** A number, or nothing where the word is {@code none}. */
    public OptionalDouble numberOrNone(String name, double lowest, double highest) {
        return numberOr(NONE, name, lowest, highest);
    }

    /** How {@link #numberOrNone} reads it again. */
    public static String orNone(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : NONE;
    }

    /** A number, or nothing where this word stands in its place. */
    public OptionalDouble numberOr(String word, String name, double lowest, double highest) {
        return text(name).equals(word)
                ? OptionalDouble.empty()
                : OptionalDouble.of(beside(word, () -> number(name, lowest, highest)));
    }

    /** A whole number, or nothing where the word is {@code none}. */
    public OptionalInt wholeOrNone(String name, int lowest, int highest) {
        return text(name).equals(NONE)
                ? OptionalInt.empty()
                : OptionalInt.of(beside(NONE, () -> whole(name, lowest, highest)));
    }

    /** What is read; when that is refused, the refusal also names the words that would have done in its place. */
    public static <T> T beside(String words, Supplier<T> read) {
        try {
            return read.get();
        } catch (NotUsable refused) {
            throw new NotUsable(refused.getMessage() + "; or it is " + words);
        }
    }
}
