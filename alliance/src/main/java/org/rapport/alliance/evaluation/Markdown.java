package org.rapport.alliance.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.alliance.statistics.Interval;
import org.rapport.alliance.statistics.Proportion;

/** Results as Markdown. */
public final class Markdown {
    private Markdown() {}

    /** A table; the first column is words, the others are numbers. */
    public static String table(List<String> heads, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add("|---|" + "--:|".repeat(heads.size() - 1));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** How well each rule did, one line each. */
    public static String performances(Map<String, Performance> byRule) {
        List<String> heads = List.of(
                "rule",
                "found on the day",
                "found within two sessions",
                "false alarms per case",
                "right alarms of all alarms",
                "sessions until found");
        return table(
                heads,
                byRule.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<String> row(String rule, Performance performance) {
        return List.of(
                rule,
                percent(performance.onTheDay()),
                percent(performance.withinTwo()),
                percent(performance.falseAlarms()),
                percent(performance.precision()),
                number(performance.delay()));
    }

    /** What part of the ruptures of each group each rule found within two sessions. */
    public static String subgroups(Subgroup by, Map<String, List<Judged>> byRule) {
        List<String> heads = new ArrayList<>(List.of("rule"));
        heads.addAll(by.groups());
        List<List<String>> rows = new ArrayList<>();
        byRule.forEach((rule, cases) -> {
            List<String> row = new ArrayList<>(List.of(rule));
            by.apart(cases)
                    .values()
                    .forEach(group -> row.add(percent(Performance.of(group).withinTwo())));
            rows.add(row);
        });
        return table(heads, rows);
    }

    /** {@code 43 % (40 to 46)} of so many; a dash of nothing. */
    public static String percent(Proportion proportion) {
        return proportion.of() == 0 ? "–" : percent(new Estimate(proportion.share(), proportion.wilson()));
    }

    static String percent(Estimate estimate) {
        Interval interval = estimate.interval();
        return Double.isNaN(estimate.value())
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% (%.1f to %.1f)",
                        100 * estimate.value(),
                        100 * interval.low(),
                        100 * interval.high());
    }

    private static String number(Estimate estimate) {
        Interval interval = estimate.interval();
        return Double.isNaN(estimate.value())
                ? "–"
                : String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", estimate.value(), interval.low(), interval.high());
    }
}
