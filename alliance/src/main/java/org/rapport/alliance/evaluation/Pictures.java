package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.Map;

/** Pictures of how well rules did. */
public final class Pictures {
    private Pictures() {}

    /** Found on the day, found within two sessions, and false alarms, a line for each rule. */
    public static String found(Map<String, Performance> byRule) {
        List<DotPlot.Row> rows = byRule.entrySet().stream()
                .map(entry -> new DotPlot.Row(
                        entry.getKey(),
                        List.of(
                                StudyPage.estimate(entry.getValue().onTheDay()),
                                StudyPage.estimate(entry.getValue().withinTwo()),
                                StudyPage.estimate(entry.getValue().falseAlarms()))))
                .toList();
        String words = "For each rule the share of ruptures found on the day and within two sessions, and the share of"
                + " cases without a rupture with an alarm, with 95 % intervals.";
        List<String> kinds = List.of("on the day", "within two sessions", "false alarms");
        return new DotPlot("Ruptures found, and false alarms", words, kinds, rows).svg();
    }
}
