package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.rapport.alliance.statistics.Proportion;

/**
 * How well a rule did.
 *
 * @param onTheDay ruptures found in the session they began in, of all ruptures
 * @param withinTwo ruptures found in that session or one of the next two
 * @param falseAlarms cases with an alarm, of those without a rupture
 * @param precision right alarms of all alarms (positive predictive value); it depends on how common ruptures are
 * @param delay sessions from onset to the first right alarm, on average where there was one
 */
public record Performance(
        Proportion onTheDay, Proportion withinTwo, Proportion falseAlarms, Estimate precision, Estimate delay) {
    private static final Bootstrap.Ratio RIGHT = new Bootstrap.Ratio(
            judged -> judged.right(), judged -> judged.alarms().size());
    private static final Bootstrap.Ratio LATE = new Bootstrap.Ratio(
            judged -> judged.delay().orElse(0), judged -> judged.delay().isPresent() ? 1 : 0);

    /** Over these cases. */
    public static Performance of(List<Judged> cases) {
        List<Judged> ruptured = cases.stream().filter(Judged::isRuptured).toList();
        List<Judged> quiet =
                cases.stream().filter(judged -> !judged.isRuptured()).toList();
        return new Performance(
                count(ruptured, Judged::onTheDay),
                count(ruptured, Judged::withinTwo),
                count(quiet, Judged::isAlarmed),
                Bootstrap.USUAL.of(cases, RIGHT),
                Bootstrap.USUAL.of(cases, LATE));
    }

    private static Proportion count(List<Judged> cases, Predicate<Judged> wanted) {
        return new Proportion(cases.stream().filter(wanted).count(), cases.size());
    }
}
