package org.rapport.alliance.criterion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule declares about itself.
 *
 * @param citation what it is built on; a reading of our own is called a "-type" rule
 * @param parameters its settings, by name, as a person would write them
 * @param neededSessions scored sessions before it can say anything
 * @param timing whether it knows on the day
 * @param cannotSay what must not be read into it
 */
public record Statement(
        CriterionKey key,
        String citation,
        SortedMap<String, String> parameters,
        int neededSessions,
        Timing timing,
        String says,
        String cannotSay) {
    public Statement {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
