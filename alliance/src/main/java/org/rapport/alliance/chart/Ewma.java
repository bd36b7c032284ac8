package org.rapport.alliance.chart;

import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;

/**
 * A moving average of scores that has drifted away from what is usual for the person; see {@link MovingAverage}. Finds
 * slow erosion sooner than a chart of single scores. Flags strictly beyond the limit.
 *
 * @param lambda weight of the newest score, above 0, at most 1
 * @param limit L, in standard deviations of the average, above 0
 */
public record Ewma(double lambda, double limit, Sides sides, Usual usual) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("ewma", "1");
    static final Map<String, String> DEFAULTS = Map.of("lambda", "0.2", "limit", "3", "sides", "worse");

    public Ewma {
        if (!(lambda > 0 && lambda <= 1) || !(limit > 0)) {
            throw new IllegalArgumentException("the weight lies between 0 and 1, and limits away from the center");
        }
    }

    static Ewma of(Parameters set) {
        return new Ewma(
                set.number("lambda", 0.001, 1),
                set.number("limit", 0.1, 100),
                Sides.of(set.oneOf("sides", "worse", "both")),
                Usual.of(set));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("lambda", String.valueOf(lambda));
        parameters.put("limit", String.valueOf(limit));
        parameters.put("sides", sides.written());
        usual.write(parameters);
        return new Statement(
                KEY,
                "Roberts 1959, Technometrics 1:239-250; limits as in the R package qcc",
                parameters,
                usual.needed(),
                usual.timing(),
                "Scores of late lie, on average, to one side of what is usual for this person.",
                "When it began, or why; a single fall is seen late or not at all. With a handful of scores what is usual is"
                        + " known roughly, and scores that follow each other drift by themselves: both make false"
                        + " alarms.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new EwmaExamination(this, background);
    }
}
