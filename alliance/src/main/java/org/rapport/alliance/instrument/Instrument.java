package org.rapport.alliance.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A measure as data. Parts that do not fit together throw an {@link IllegalArgumentException}; a pack reader says so as a
 * value before this.
 *
 * @param scales the first one is the one that series are made of; further ones are subscales
 * @param reliabilities as published; empty when nothing has been studied
 */
public record Instrument(
        InstrumentKey key,
        Wording title,
        Wording instruction,
        List<Item> items,
        List<Scale> scales,
        Validation validation,
        List<Reliability> reliabilities,
        Licence licence,
        List<Translation> translations) {
    public Instrument {
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        reliabilities = List.copyOf(reliabilities);
        translations = List.copyOf(translations);
        Set<String> codes = new HashSet<>();
        items.forEach(item -> codes.add(item.code()));
        if (codes.size() < items.size() || scales.isEmpty()) {
            throw new IllegalArgumentException(key + " needs items with codes of their own, and a scale");
        }
        for (Scale scale : scales) {
            if (!codes.containsAll(scale.items())) {
                throw new IllegalArgumentException(key + " has a scale over an item it does not have: " + scale.code());
            }
        }
    }

    /** The scale that series are made of. */
    public Scale primary() {
        return scales.getFirst();
    }

    /** The item with this code. */
    public Optional<Item> findItem(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Whether a client can be shown this instrument: every item has a text. */
    public boolean hasText() {
        return items.stream().noneMatch(item -> item.text().isEmpty());
    }

    /** Whether an item touches self-harm or the like; such an instrument stays out of the default check-in. */
    public boolean isSensitive() {
        return items.stream().anyMatch(item -> item.is(Trait.SENSITIVE));
    }

    /** Lowest and highest score of the scale, from the answers its items offer. */
    public Range rangeOf(Scale scale) {
        return new Range(bound(scale, Item::lowest), bound(scale, Item::highest));
    }

    /** What a series of the primary scale is measured with. */
    public Measure measure() {
        return measure(primary());
    }

    /** What a series of this scale is measured with. */
    public Measure measure(Scale scale) {
        return new Measure(key, scale.code(), scale.direction(), rangeOf(scale), scale.spread());
    }

    /** Scores the answers. Equal answers give equal results; nothing is kept. */
    public ScoringResult score(Responses responses) {
        return Scorer.score(this, responses);
    }

    private double bound(Scale scale, ToIntFunction<Item> end) {
        double mean = scale.items().stream()
                .mapToInt(code -> end.applyAsInt(findItem(code).orElseThrow()))
                .average()
                .orElseThrow();
        return scale.scoreOf(mean);
    }
}
