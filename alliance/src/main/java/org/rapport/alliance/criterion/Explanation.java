package org.rapport.alliance.criterion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finding in plain words: a stable code with named numbers, to be said in any language, and the English sentence.
 * Holds numbers only, never what a client wrote.
 */
public record Explanation(String code, SortedMap<String, Double> arguments, String english) {
    public Explanation {
        arguments =
                arguments instanceof Numbers ? arguments : Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
}
