package org.rapport.alliance.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.alliance.statistics.Proportion;

/**
 * A whole study as a page, a table and pictures.
 *
 * @param rule the rule that is held against the best of the others
 */
public record StudyPage(String rule, Study study, List<Study.Result> everyday, List<Study.Result> heldOut) {
    /** Files by name, with their text. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", page());
        files.put("results.csv", StudyTable.csv(all()));
        files.put("rules.svg", StudyPictures.rules(Standing.of(heldOut)));
        for (Ahead.Found by : Ahead.Found.values()) {
            files.put(picture(by), StudyPictures.worlds(ahead(heldOut, by)));
        }
        return files;
    }

    private static String picture(Ahead.Found by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    private List<Study.Result> all() {
        return Stream.concat(everyday.stream(), heldOut.stream()).toList();
    }

    private String page() {
        List<String> parts = new ArrayList<>();
        parts.add(StudyWords.opening(study, worlds(all()).size()));
        parts.add("## Over the worlds nobody tuned on\n");
        parts.add("![" + StudyPictures.RULES + "](rules.svg)\n");
        parts.add(standings(heldOut));
        for (Ahead.Found by : Ahead.Found.values()) {
            parts.add("## " + rule + " against the best other rule: " + by.english() + "\n");
            parts.add("![The table below as a picture](" + picture(by) + ")\n");
            parts.add(duels(by));
        }
        parts.add("## Does `" + rule + "` keep its word?\n");
        parts.add(StudyWords.WORD);
        parts.add(word());
        parts.add("## Over the everyday worlds\n");
        parts.add(standings(everyday));
        parts.add(StudyWords.CLOSING);
        return String.join("\n", parts);
    }

    private static String standings(List<Study.Result> results) {
        List<String> heads = List.of(
                "rule",
                "found on the day",
                "found within two sessions",
                "false alarms per case, as set",
                "false alarms per case, as offered",
                "could be set in");
        return Markdown.table(
                heads, Standing.of(results).stream().map(StudyPage::row).toList());
    }

    private static List<String> row(Standing standing) {
        double[] offered = standing.offered();
        return List.of(
                "`" + standing.rule() + "`",
                Markdown.percent(standing.found(Ahead.Found.ON_THE_DAY)),
                Markdown.percent(standing.found(Ahead.Found.WITHIN_TWO)),
                Markdown.percent(standing.falseAlarms()),
                String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * offered[0], 100 * offered[offered.length - 1]),
                standing.reached() + " of " + offered.length);
    }

    private String duels(Ahead.Found by) {
        List<String> heads = List.of("world", "`" + rule + "`", "best other", "which", "difference in points");
        return Markdown.table(
                heads, ahead(all(), by).stream().map(StudyPage::duel).toList());
    }

    private String word() {
        List<List<String>> rows = all().stream()
                .filter(result -> result.offer().name().equals(rule))
                .map(result -> List.of(result.world().name(), Markdown.percent(result.asOffered())))
                .toList();
        return Markdown.table(List.of("world", "cases with an alarm though nothing is wrong"), rows);
    }

    private static List<String> duel(Ahead ahead) {
        Estimate off = ahead.difference();
        return List.of(
                ahead.rule().world().name(),
                Markdown.percent(ahead.by().of(ahead.rule())),
                Markdown.percent(ahead.by().of(ahead.best())),
                "`" + ahead.best().offer().name() + "`",
                String.format(
                        Locale.ROOT,
                        "%+.1f (%+.1f to %+.1f)",
                        100 * off.value(),
                        100 * off.interval().low(),
                        100 * off.interval().high()));
    }

    private List<Ahead> ahead(List<Study.Result> results, Ahead.Found by) {
        return worlds(results).values().stream()
                .map(inOne -> Ahead.of(rule, inOne, by))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, List<Study.Result>> worlds(List<Study.Result> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.world().name(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    static Estimate estimate(Proportion proportion) {
        return new Estimate(proportion.share(), proportion.wilson());
    }
}
