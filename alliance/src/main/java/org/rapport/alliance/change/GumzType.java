package org.rapport.alliance.change;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * A fall from one score to the next of at least k standard deviations of differences, with two thresholds (1 and 2 SD)
 * and the stricter, that is the larger, of the person's own SD and that of the cohort.
 *
 * <p>With d the worsening from one score to the next in points, it is flagged when d ≥ k · max(SD own, SD cohort). Source: Gumz
 * et al. (2012), BMC Med Res Methodol 12:10, doi 10.1186/1471-2288-12-10, from its abstract.
 *
 * @param k first threshold in SD, above 0
 * @param severe second threshold in SD; it is never below the first
 * @param own what the person's own SD is made of
 * @param sd the cohort's SD of differences in points, where it is given by hand
 */
public record GumzType(double k, double severe, Own own, OptionalDouble sd) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("gumz", "1");
    static final Map<String, String> DEFAULTS =
            Map.of("k", "1", "severe", "2", "own", "before", "own-from", "6", "sd", "none");

    /**
     * The person's own SD of differences.
     *
     * @param whole whether it is made of all differences of the course (looking back, as the paper did) or of those before
     *     the tested one
     * @param from fewest differences it is made of, 2 or more
     */
    public record Own(boolean whole, int from) {
        public Own {
            if (from < 2) {
                throw new IllegalArgumentException("a spread needs two differences");
            }
        }
    }

    static GumzType of(Parameters set) {
        return new GumzType(
                set.number("k", 0.01, 100),
                set.number("severe", 0.01, 100),
                new Own(set.oneOf("own", "before", "all").equals("all"), set.whole("own-from", 2, 10_000)),
                set.numberOrNone("sd", 1e-9, 1e9));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("k", String.valueOf(k));
        parameters.put("severe", String.valueOf(severe));
        parameters.put("own", own.whole ? "all" : "before");
        parameters.put("own-from", String.valueOf(own.from));
        parameters.put("sd", Parameters.orNone(sd));
        return new Statement(
                KEY,
                "After Gumz et al. 2012, BMC Med Res Methodol 12:10 (doi 10.1186/1471-2288-12-10), from its abstract",
                parameters,
                2,
                own.whole ? Timing.LOOKING_BACK : Timing.SAME_DAY,
                "The score fell from one session to the next by more than it usually changes.",
                "That something is wrong: one difference in six lies beyond 1 SD by chance, so most courses with nothing"
                        + " wrong get such a flag; nor anything about a slow slide.");
    }

    @Override
    public Examination on(Background background) {
        return new GumzExamination(this, background);
    }
}
