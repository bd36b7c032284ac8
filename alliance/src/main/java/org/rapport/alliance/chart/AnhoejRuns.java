package org.rapport.alliance.chart;

import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * Anhøj's rules for run charts: scores stay on one side of their own middle for too long, or cross it too seldom; see
 * {@link Runs}. Says that the course as a whole moved, once, over the finished course.
 *
 * @param median whether the line is the median (a run chart) or the mean (an individuals chart)
 * @param from fewest scores off the line, 1 or more
 */
public record AnhoejRuns(boolean median, int from) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("anhoej-runs", "1");
    static final Map<String, String> DEFAULTS = Map.of("line", "median", "from", "10");

    public AnhoejRuns {
        if (from < 1) {
            throw new IllegalArgumentException("a run needs a score");
        }
    }

    static AnhoejRuns of(Parameters set) {
        return new AnhoejRuns(set.oneOf("line", "median", "mean").equals("median"), set.whole("from", 1, 10_000));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("line", median ? "median" : "mean");
        parameters.put("from", String.valueOf(from));
        return new Statement(
                KEY,
                "Anhøj & Olesen 2014, PLOS ONE 9:e113825; rounding as in the R package qicharts2",
                parameters,
                from,
                Timing.LOOKING_BACK,
                "The course as a whole did not stay where it was: scores keep to one side of their middle for longer, or"
                        + " cross it less often, than chance alone would often do. Where a long run tells: which way it"
                        + " moved, and about when.",
                "Why; nor which way, where only the crossings are few or long runs contradict each other. It sees nothing"
                        + " on the day, needs ten scores or more, and takes scores that follow each other for a change.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new AnhoejExamination(this, background.ruler());
    }
}
