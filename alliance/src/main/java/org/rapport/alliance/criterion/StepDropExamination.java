package org.rapport.alliance.criterion;

import java.util.Arrays;
import java.util.function.Consumer;
import org.rapport.alliance.series.Course;

/** The calibrated step drop over scores in a row: the same rule as over a series, without memory for a score. */
final class StepDropExamination implements Examination {
    private final CalibratedStepDrop rule;
    private final Background background;
    private double[] factors = new double[16];
    private int known;
    private int steps;
    private double mean;
    private double squares;

    StepDropExamination(CalibratedStepDrop rule, Background background) {
        this.rule = rule;
        this.background = background;
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (background.cohort().isEmpty()) {
            found.accept(nothing(
                    course, "no-spread", "It is not known how much scores usually differ from session to session."));
        } else if (course.scored() < 2) {
            found.accept(nothing(course, "too-few", "There are fewer than two scores, so there is no step to test."));
        } else {
            walk(course, found);
        }
    }

    private void walk(Course course, Consumer<? super Finding> found) {
        steps = 0;
        mean = 0;
        squares = 0;
        double cohortSd = background.cohort().orElseThrow().sdOfDifferences();
        int sign = background.ruler().sign();
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                if (before >= 0) {
                    double worsening = sign * (course.score(before) - course.score(i));
                    double threshold = k(steps) * rule.sd(steps, squares, cohortSd);
                    if (worsening >= threshold) {
                        found.accept(flagged(course, before, i, threshold));
                    }
                    count(worsening);
                }
                before = i;
            }
        }
    }

    /** The same for every case, so it is worked out once. */
    private double k(int afterSteps) {
        while (known <= afterSteps) {
            if (known == factors.length) {
                factors = Arrays.copyOf(factors, 2 * known);
            }
            factors[known] = rule.k(known);
            known++;
        }
        return factors[afterSteps];
    }

    /** Welford's running sums. */
    private void count(double step) {
        steps++;
        double off = step - mean;
        mean += off / steps;
        squares += off * (step - mean);
    }

    private Finding flagged(Course course, int before, int after, double threshold) {
        double worsening = background.ruler().sign() * (course.score(before) - course.score(after));
        int sessions = Math.max(rule.plannedSessions(), steps + 2);
        FalseAlarm wrong = rule.falseAlarm(sessions);
        return new Draft(CalibratedStepDrop.KEY, FindingKind.RUPTURE, course.session(after))
                .since(course.session(before))
                .size(worsening)
                .number("worsening", worsening)
                .number("threshold", threshold)
                .number("score", course.score(after))
                .number("previousScore", course.score(before))
                .says(
                        FindingStatus.FLAGGED,
                        "step-drop.flagged",
                        StepFinding.flagged(
                                course.session(before),
                                course.session(after),
                                new double[] {worsening, threshold},
                                wrong),
                        wrong);
    }

    private Finding nothing(Course course, String code, String english) {
        return new Draft(CalibratedStepDrop.KEY, FindingKind.RUPTURE, course.lastSession())
                .number("scores", course.scored())
                .says(FindingStatus.NOT_ENOUGH, "step-drop." + code, english, rule.falseAlarm(rule.plannedSessions()));
    }
}
