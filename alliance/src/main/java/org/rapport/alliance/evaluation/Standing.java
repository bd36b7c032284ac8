package org.rapport.alliance.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.alliance.statistics.Proportion;

/**
 * One rule over all worlds together.
 *
 * @param results one for each world
 */
record Standing(String rule, List<Study.Result> results) {
    /**
     * The rules that raise alarms at all: those that find most within two sessions first, and last those that could be
     * set to the wanted rate in no world, since how much they find cannot be compared.
     */
    static List<Standing> of(List<Study.Result> results) {
        Map<String, List<Study.Result>> byRule = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.offer().name(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return byRule.entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue()))
                .filter(standing -> standing.results().stream().anyMatch(Study.Result::isAlarming))
                .sorted(Comparator.comparing(Standing::isSettable)
                        .thenComparingDouble(standing ->
                                standing.found(Ahead.Found.WITHIN_TWO).share())
                        .reversed())
                .toList();
    }

    /** All ruptures of all worlds together. */
    Proportion found(Ahead.Found by) {
        return results.stream()
                .map(by::of)
                .reduce(
                        new Proportion(0, 0),
                        (some, more) -> new Proportion(some.hits() + more.hits(), some.of() + more.of()));
    }

    /** False alarms of all worlds together, as judged. */
    Proportion falseAlarms() {
        long quiet = 0;
        long wrong = 0;
        for (Study.Result result : results) {
            for (Judged judged : result.judged()) {
                quiet += judged.isRuptured() ? 0 : 1;
                wrong += !judged.isRuptured() && judged.isAlarmed() ? 1 : 0;
            }
        }
        return new Proportion(wrong, quiet);
    }

    /** Lowest and highest false-alarm rate over the worlds, with the settings it is offered with. */
    double[] offered() {
        return results.stream()
                .mapToDouble(result -> result.asOffered().share())
                .sorted()
                .toArray();
    }

    private boolean isSettable() {
        return reached() > 0;
    }

    /** In how many worlds it could be set to the wanted rate. */
    long reached() {
        return results.stream().filter(result -> result.matched().reached()).count();
    }
}
