package org.rapport.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.alliance.calibration.RateTable;
import org.rapport.alliance.evaluation.Markdown;
import org.rapport.alliance.statistics.Interval;
import org.rapport.alliance.statistics.Proportion;

/** Measured rates as text. */
final class RateText {
    private RateText() {}

    static String markdown(Map<String, RateTable> tables) {
        StringBuilder text = new StringBuilder(
                "Cases with any flag though nothing is wrong, with the Monte-Carlo standard error.\n");
        tables.forEach((rule, table) ->
                text.append("\n### ").append(rule).append("\n\n").append(markdown(table)));
        return text.toString();
    }

    private static String markdown(RateTable table) {
        List<String> heads = new ArrayList<>(List.of("sessions"));
        table.carriedOver().forEach(carried -> heads.add("autocorrelation " + carried));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.sessions().size(); i++) {
            List<String> row =
                    new ArrayList<>(List.of(String.valueOf(table.sessions().get(i))));
            table.cells().get(i).forEach(cell -> row.add(percent(cell)));
            rows.add(row);
        }
        return Markdown.table(heads, rows);
    }

    static String percent(Proportion cell) {
        return String.format(Locale.ROOT, "%.1f %% ± %.1f", 100 * cell.share(), 100 * cell.standardError());
    }

    static String csv(Map<String, RateTable> tables) {
        StringBuilder text =
                new StringBuilder("rule,sessions,autocorrelation,cases,flagged,rate,standard_error,low,high\n");
        tables.forEach((rule, table) -> {
            for (int i = 0; i < table.sessions().size(); i++) {
                for (int j = 0; j < table.carriedOver().size(); j++) {
                    text.append(rule)
                            .append(',')
                            .append(table.sessions().get(i))
                            .append(',')
                            .append(table.carriedOver().get(j))
                            .append(csv(table.cells().get(i).get(j)));
                }
            }
        });
        return text.toString();
    }

    private static String csv(Proportion cell) {
        Interval interval = cell.wilson();
        return String.format(
                Locale.ROOT,
                ",%d,%d,%.5f,%.5f,%.5f,%.5f%n",
                cell.of(),
                cell.hits(),
                cell.share(),
                cell.standardError(),
                interval.low(),
                interval.high());
    }
}
