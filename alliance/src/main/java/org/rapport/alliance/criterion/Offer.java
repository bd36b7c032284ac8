package org.rapport.alliance.criterion;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A rule as it is offered by name, with the settings it takes.
 *
 * @param name what it is called on the command line: lower case, with hyphens
 * @param summary one line that says what it looks for
 * @param defaults every setting it takes, with the value it has when none is given
 * @param strictness the setting that makes it harder to fire when it grows, for comparing rules at equal false-alarm
 *     rates; empty text where there is none
 * @param maker makes the rule; throws {@link Parameters.NotUsable} for a setting out of bounds
 */
public record Offer(
        String name,
        String summary,
        SortedMap<String, String> defaults,
        String strictness,
        Function<Parameters, Criterion> maker) {
    public Offer {
        defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
    }

    /** The rule with these settings, and its defaults for the others. */
    public Criterion with(Map<String, String> settings) {
        var unknown = new TreeSet<>(settings.keySet());
        unknown.removeAll(defaults.keySet());
        if (!unknown.isEmpty()) {
            throw new Parameters.NotUsable("'" + name + "' takes "
                    + (defaults.isEmpty() ? "no settings" : String.join(", ", defaults.keySet())) + ", not "
                    + String.join(", ", unknown));
        }
        try {
            return maker.apply(new Parameters(new TreeMap<>(settings)).over(defaults));
        } catch (Parameters.NotUsable notUsable) {
            throw new Parameters.NotUsable("'" + name + "': " + notUsable.getMessage());
        }
    }
}
