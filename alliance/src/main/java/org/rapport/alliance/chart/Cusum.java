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
 * Small differences for the worse that add up; see {@link CumulativeSum}. Flags when the sum is above {@code h}
 * (strictly), and goes on summing after that.
 *
 * @param h decision interval in σ̂, above 0 and above the head start
 */
public record Cusum(CumulativeSum sum, double h, Sides sides, Usual usual) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("cusum", "1");
    static final Map<String, String> DEFAULTS = Map.of("k", "0.5", "h", "5", "head-start", "0", "sides", "worse");

    public Cusum {
        if (!(h > sum.headStart())) {
            throw new IllegalArgumentException("a sum starts below the decision interval");
        }
    }

    static Cusum of(Parameters set) {
        double h = set.number("h", 0.1, 1_000);
        double headStart = set.number("head-start", 0, 1_000);
        if (headStart >= h) {
            throw new Parameters.NotUsable("'head-start' is smaller than 'h'");
        }
        return new Cusum(
                new CumulativeSum(set.number("k", 0, 100), headStart),
                h,
                Sides.of(set.oneOf("sides", "worse", "both")),
                Usual.of(set));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("k", String.valueOf(sum.k()));
        parameters.put("h", String.valueOf(h));
        parameters.put("head-start", String.valueOf(sum.headStart()));
        parameters.put("sides", sides.written());
        usual.write(parameters);
        return new Statement(
                KEY,
                "Page 1954, Biometrika 41:100-115; head start after Lucas & Crosier 1982, Technometrics 24:199-205",
                parameters,
                usual.needed(),
                usual.timing(),
                "Small differences from what is usual for this person have added up.",
                "Why, or that the last score by itself is unusual. With a handful of scores what is usual is known roughly,"
                        + " and an error in it adds up like a change; so do scores that follow each other.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new CusumExamination(this, background);
    }
}
