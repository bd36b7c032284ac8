package org.rapport.alliance.chart;

import java.util.Locale;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;

/** The cumulative sum over one case after the other. */
final class CusumExamination implements Examination {
    private final Cusum rule;
    private final Held held;
    private double[] worse = new double[0];
    private double[] better = new double[0];
    private final Climb climbing = new Climb();
    private final Climb climbingBetter = new Climb();

    CusumExamination(Cusum rule, Background background) {
        this.rule = rule;
        this.held = new Held(rule.usual(), background.ruler());
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (!held.takes(course)) {
            found.accept(held.whyNot(Cusum.KEY, rule.falseAlarm(rule.usual().needed())));
            return;
        }
        sum(course.size());
        climbing.restart(0);
        climbingBetter.restart(0);
        for (int i = 0; i < course.size(); i++) {
            if (above(climbing, worse[i], i)) {
                found.accept(finding(course, i, climbing, FindingKind.RUPTURE));
            }
            if (rule.sides() == Sides.BOTH && above(climbingBetter, better[i], i)) {
                found.accept(finding(course, i, climbingBetter, FindingKind.GAIN));
            }
        }
    }

    /** Since when, and over how many scores, a sum has been above 0. */
    private static final class Climb {
        private int from;
        private int scores;

        void restart(int cell) {
            from = cell;
            scores = 0;
        }

        void next(double sum, int cell) {
            if (sum == 0) {
                restart(cell + 1);
            } else if (!Double.isNaN(sum)) {
                scores++;
            }
        }
    }

    private boolean above(Climb climb, double sum, int cell) {
        climb.next(sum, cell);
        return sum > rule.h();
    }

    private void sum(int size) {
        if (worse.length < size) {
            worse = new double[2 * size];
            better = new double[2 * size];
        }
        rule.sum().over(held.distances(), size, 1, worse);
        if (rule.sides() == Sides.BOTH) {
            rule.sum().over(held.distances(), size, -1, better);
        }
    }

    private Finding finding(Course course, int i, Climb climb, FindingKind kind) {
        double sum = kind == FindingKind.RUPTURE ? worse[i] : better[i];
        // Montgomery's estimate of how far the level has moved: k + C/N in σ̂.
        double moved = (rule.sum().k() + sum / climb.scores) * held.sigma(i);
        return new Draft(Cusum.KEY, kind, held.knownAt(i))
                .size(moved)
                .number("atSession", course.session(i))
                .number("startSession", course.session(climb.from))
                .number("score", course.score(i))
                .number("sum", sum)
                .number("threshold", rule.h())
                .number("center", held.center(i))
                .number("sd", held.sigma(i))
                .says(
                        FindingStatus.FLAGGED,
                        "cusum.above",
                        english(course, climb.from, i, kind),
                        rule.falseAlarm(Held.sessions(course, i)));
    }

    private String english(Course course, int from, int i, FindingKind kind) {
        return String.format(
                Locale.ROOT,
                "From session %d to session %d small differences for the %s have added up to %.1f times the usual"
                        + " variation; more than %.1f is flagged.",
                course.session(from),
                course.session(i),
                kind == FindingKind.RUPTURE ? "worse" : "better",
                kind == FindingKind.RUPTURE ? worse[i] : better[i],
                rule.h());
    }
}
