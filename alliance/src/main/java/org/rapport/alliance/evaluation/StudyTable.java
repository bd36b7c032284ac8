package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapport.alliance.statistics.Interval;
import org.rapport.alliance.statistics.Proportion;

/** All results of a study, a line for each rule in each world, as CSV. */
final class StudyTable {
    private static final String HEAD = "world,rule,setting,laxer,stricter,share_laxer,reached,false_alarms_offered,"
            + "false_alarms,false_alarms_low,false_alarms_high,ruptures,on_the_day,on_the_day_low,on_the_day_high,"
            + "within_two,within_two_low,within_two_high,precision,precision_low,precision_high,delay,delay_low,delay_high";

    private StudyTable() {}

    static String csv(List<Study.Result> results) {
        return results.stream()
                .filter(Study.Result::isAlarming)
                .map(StudyTable::line)
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    private static String line(Study.Result result) {
        Performance how = result.performance();
        return String.join(
                ",",
                result.world().name(),
                result.offer().name(),
                result.matched().setting(),
                result.matched().laxer().value(),
                result.matched().stricter().value(),
                number(result.matched().share()),
                String.valueOf(result.matched().reached()),
                number(result.asOffered().share()),
                numbers(how.falseAlarms()),
                String.valueOf(how.onTheDay().of()),
                numbers(how.onTheDay()),
                numbers(how.withinTwo()),
                numbers(how.precision()),
                numbers(how.delay()));
    }

    private static String numbers(Proportion proportion) {
        return numbers(StudyPage.estimate(proportion));
    }

    private static String numbers(Estimate estimate) {
        Interval interval = estimate.interval();
        return number(estimate.value()) + "," + number(interval.low()) + "," + number(interval.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
