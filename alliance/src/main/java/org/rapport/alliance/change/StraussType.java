package org.rapport.alliance.change;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * A score at least k standard deviations of session-to-session differences, pooled over cases, below the best score so
 * far; mended when a later score comes back to within a tolerance of that best score. From the third score on.
 *
 * <p>Flagged when max(x(1) … x(t − 1)) − x(t) ≥ k · SD, in points. Source: recalled, Strauss et al. (2006), J Consult Clin
 * Psychol 74:337–345, doi 10.1037/0022-006X.74.2.337; 1 SD as in Gumz et al. (2012), doi 10.1186/1471-2288-12-10.
 *
 * @param k in SD of differences, above 0
 * @param tolerance of the return, in the same unit, 0 or more
 * @param sd SD of differences in points; the cohort's where it is not given
 */
public record StraussType(double k, double tolerance, OptionalDouble sd) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("strauss-type", "1");
    static final Map<String, String> DEFAULTS = Map.of("k", "1", "tolerance", "0.25", "sd", "none");
    private static final int NEEDED = 3;

    static StraussType of(Parameters set) {
        return new StraussType(
                set.number("k", 0.01, 100), set.number("tolerance", 0, 100), set.numberOrNone("sd", 1e-9, 1e9));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("k", String.valueOf(k));
        parameters.put("tolerance", String.valueOf(tolerance));
        parameters.put("sd", Parameters.orNone(sd));
        return new Statement(
                KEY,
                "Our reading, recalled, of Strauss et al. 2006, J Consult Clin Psychol 74:337-345"
                        + " (doi 10.1037/0022-006X.74.2.337); 1 SD as in Gumz et al. 2012 (doi 10.1186/1471-2288-12-10)",
                parameters,
                NEEDED,
                Timing.SAME_DAY,
                "The score is lower than the best so far by what scores usually change in a session.",
                "That something is wrong: the best of many scores is high by chance, so most long courses with nothing wrong"
                        + " get such a flag.");
    }

    @Override
    public Examination on(Background background) {
        OptionalDouble spread = background.sdOfDifferences(sd);
        Telling telling = Telling.of(KEY, this);
        return (course, found) -> {
            if (spread.isEmpty()) {
                found.accept(telling.noSpread(course));
            } else if (course.scored() < NEEDED) {
                found.accept(telling.tooFew(course, NEEDED));
            } else {
                walk(course, background.ruler(), spread.getAsDouble(), found);
            }
        };
    }

    private void walk(Course course, Ruler ruler, double spread, Consumer<? super Finding> found) {
        int best = -1;
        int lostFrom = -1;
        int scores = 0;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                scores++;
                double below = best < 0 ? 0 : ruler.sign() * (course.score(best) - course.score(i));
                if (scores >= NEEDED && below >= k * spread) {
                    found.accept(flagged(course, ruler, k * spread, best, i));
                    lostFrom = best;
                } else if (lostFrom >= 0 && below <= tolerance * spread) {
                    found.accept(mended(course, lostFrom, i));
                    lostFrom = -1;
                }
                best = best < 0 || below < 0 ? i : best;
            }
        }
    }

    private Finding flagged(Course course, Ruler ruler, double threshold, int... cells) {
        return Fall.of(new Fall.By(KEY, this), course, ruler, cells)
                .number("threshold", threshold)
                .number("k", k)
                .says("flagged", ", the best so far. " + Points.of(threshold) + " points or more are flagged.");
    }

    private Finding mended(Course course, int best, int i) {
        return new Draft(KEY, FindingKind.REPAIR, course.session(i))
                .since(course.session(best))
                .number("score", course.score(i))
                .number("previousScore", course.score(best))
                .says(
                        FindingStatus.FLAGGED,
                        "strauss-type.returned",
                        "In session " + course.session(i) + " the score was back where it had been in session "
                                + course.session(best) + ", the best before.",
                        falseAlarm(course.scored()));
    }
}
