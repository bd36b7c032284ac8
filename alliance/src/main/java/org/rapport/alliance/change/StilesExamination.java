package org.rapport.alliance.change;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** The Stiles-type deflection over one case after the other. */
final class StilesExamination implements Examination {
    private final StilesType rule;
    private final Ruler ruler;
    private final Telling telling;
    private final OptionalDouble typical;
    private final Differences steps = new Differences();
    private int[] scored = new int[0];
    private int scores;

    StilesExamination(StilesType rule, Background background) {
        this.rule = rule;
        this.ruler = background.ruler();
        this.telling = Telling.of(StilesType.KEY, rule);
        this.typical = background.cohort().map(Cohort::sdWithin).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (course.scored() < StilesType.NEEDED) {
            found.accept(telling.tooFew(course, StilesType.NEEDED));
        } else if (rule.gate() == StilesType.Gate.BOTH && typical.isEmpty()) {
            found.accept(telling.noSpread(course));
        } else {
            learn(course);
            if (!(steps.sd() > 0)) {
                found.accept(telling.flat(course, ruler));
            } else if (isLookedAt(course)) {
                walk(course, found);
            }
        }
    }

    private void learn(Course course) {
        if (scored.length < course.size()) {
            scored = new int[2 * course.size()];
        }
        scores = 0;
        steps.clear();
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                scored[scores++] = i;
                if (scores > 1) {
                    steps.add(worsening(course, scored[scores - 2], i));
                }
            }
        }
    }

    /** Whether the own line over session numbers does not get worse, and scores lie far enough around it. */
    private boolean isLookedAt(Course course) {
        if (rule.gate() == StilesType.Gate.NONE) {
            return true;
        }
        double meanAt = 0;
        double meanScore = 0;
        double across = 0;
        double along = 0;
        double squares = 0;
        for (int n = 1; n <= scores; n++) {
            double at = scored[n - 1] - meanAt;
            double score = ruler.sign() * course.score(scored[n - 1]) - meanScore;
            meanAt += at / n;
            meanScore += score / n;
            double rest = (n - 1.0) / n;
            across += at * score * rest;
            along += at * at * rest;
            squares += score * score * rest;
        }
        double residual = Math.sqrt(Math.max(0, squares - across * across / along) / (scores - 2));
        return across >= 0 && (rule.gate() == StilesType.Gate.SLOPE || residual >= typical.orElseThrow());
    }

    private void walk(Course course, Consumer<? super Finding> found) {
        for (int n = 1; n < scores; n++) {
            double step = worsening(course, scored[n - 1], scored[n]);
            double mean = rule.leaveOut() ? steps.meanWithout(step) : steps.mean();
            double sd = rule.leaveOut() ? steps.sdWithout(step) : steps.sd();
            double threshold = mean + rule.k() * sd;
            if (sd > 0 && step > threshold && step > 0 && comesBack(course, n, step)) {
                found.accept(Fall.known(
                                new Fall.By(StilesType.KEY, rule),
                                course,
                                ruler,
                                scored[n - 1],
                                scored[n],
                                scored[scores - 1])
                        .number("threshold", threshold)
                        .number("sd", sd)
                        .number("k", rule.k())
                        .says("deflection", " and came back. More than " + Points.of(threshold) + " is flagged."));
            }
        }
    }

    private boolean comesBack(Course course, int n, double fall) {
        for (int later = n + 1; later <= n + rule.recovery().within() && later < scores; later++) {
            if (worsening(course, scored[later], scored[n]) >= rule.recovery().share() * fall) {
                return true;
            }
        }
        return false;
    }

    private double worsening(Course course, int before, int i) {
        return ruler.sign() * (course.score(before) - course.score(i));
    }
}
