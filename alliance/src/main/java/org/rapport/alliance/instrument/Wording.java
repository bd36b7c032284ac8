package org.rapport.alliance.instrument;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The same text in several languages, by BCP 47 tag; empty where a licence does not let us carry the text. */
public record Wording(SortedMap<String, String> byLanguage) {
    /** No text in any language. */
    public static final Wording NONE = new Wording(new TreeMap<>());

    public Wording {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** A text from a plain map of tag to text. */
    public static Wording of(Map<String, String> byLanguage) {
        return new Wording(new TreeMap<>(byLanguage));
    }

    /** The text in exactly this language. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text in this language, else in its base language ({@code de} for {@code de-AT}), else in English. */
    public Optional<String> closestTo(String language) {
        String base = language.replaceFirst("-.*", "");
        return in(language).or(() -> in(base)).or(() -> in("en"));
    }

    /** Whether no language has a text. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
