package org.rapport.alliance.evaluation;

import java.util.Arrays;
import java.util.List;

/** The pictures of a study. */
final class StudyPictures {
    static final String RULES = "Ruptures found by each rule at the same false-alarm rate";
    private static final List<String> BOTH =
            Arrays.stream(Ahead.Found.values()).map(Ahead.Found::english).toList();

    private StudyPictures() {}

    static String rules(List<Standing> standings) {
        List<DotPlot.Row> rows = standings.stream()
                .map(standing -> new DotPlot.Row(
                        standing.rule(),
                        Arrays.stream(Ahead.Found.values())
                                .map(by -> StudyPage.estimate(standing.found(by)))
                                .toList()))
                .toList();
        String words = "A dot for each rule and each of: found on the day, found within two sessions, over all held-out"
                + " worlds. The numbers stand in the table beside it.";
        return new DotPlot(RULES, words, BOTH, rows).svg();
    }

    static String worlds(List<Ahead> duels) {
        String how = duels.isEmpty() ? "" : duels.getFirst().by().english();
        String name = duels.isEmpty() ? "rule" : duels.getFirst().rule().offer().name();
        List<DotPlot.Row> rows = duels.stream()
                .map(duel -> new DotPlot.Row(
                        duel.rule().world().name(),
                        List.of(
                                StudyPage.estimate(duel.by().of(duel.rule())),
                                StudyPage.estimate(duel.by().of(duel.best())))))
                .toList();
        String words = "For each held-out world the share of ruptures found " + how + " by " + name
                + " and by the best other rule there. The numbers stand in the table beside it.";
        return new DotPlot("Ruptures found " + how + ", world by world", words, List.of(name, "best other rule"), rows)
                .svg();
    }
}
