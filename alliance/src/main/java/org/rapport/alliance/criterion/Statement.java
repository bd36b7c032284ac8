package org.rapport.alliance.criterion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule declares about itself.
 *
 * @param citation what it is built on; a reading of our own is called a "-type" rule
 * @param parameters its settings, by name
 * @param neededSessions scored sessions before it can say anything
 * @param cannotSay what must not be read into it
 */
public record Statement(
        CriterionKey key,
        String citation,
        SortedMap<String, Double> parameters,
        int neededSessions,
        String says,
        String cannotSay) {
    public Statement {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
