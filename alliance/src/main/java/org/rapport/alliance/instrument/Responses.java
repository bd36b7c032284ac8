package org.rapport.alliance.instrument;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answers of one check-in by item code; an item that is not named counts as skipped. */
public record Responses(SortedMap<String, Answer> byItem) {
    public Responses {
        byItem = Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
    }

    /** Answers from a plain map of item code to answer. */
    public static Responses of(Map<String, Answer> byItem) {
        return new Responses(new TreeMap<>(byItem));
    }

    /** What became of the item. */
    public Answer to(String item) {
        return byItem.getOrDefault(item, Answer.skipped());
    }
}
