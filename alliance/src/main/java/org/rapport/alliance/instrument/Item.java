package org.rapport.alliance.instrument;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One question with its answers, in the order they are shown. */
public record Item(String code, Wording text, List<AnswerOption> options, Set<Trait> traits) {
    public Item {
        options = List.copyOf(options);
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        if (options.stream().map(AnswerOption::value).distinct().count() < Math.max(2, options.size())) {
            throw new IllegalArgumentException("item " + code + " needs two or more answers with different values");
        }
    }

    /** Whether the item has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether this value is one of the answers. */
    public boolean offers(int value) {
        return options.stream().anyMatch(option -> option.value() == value);
    }

    /** The points an answer counts: turned over (lowest + highest − value) when the item is reversed. */
    public int points(int value) {
        return is(Trait.REVERSED) ? lowest() + highest() - value : value;
    }

    int lowest() {
        return options.stream().mapToInt(AnswerOption::value).min().orElseThrow();
    }

    int highest() {
        return options.stream().mapToInt(AnswerOption::value).max().orElseThrow();
    }
}
