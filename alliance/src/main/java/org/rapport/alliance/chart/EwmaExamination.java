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

/** The moving average over one case after the other. */
final class EwmaExamination implements Examination {
    private final Ewma rule;
    private final Held held;
    private final MovingAverage moving;
    private double[] averages = new double[0];

    EwmaExamination(Ewma rule, Background background) {
        this.rule = rule;
        this.held = new Held(rule.usual(), background.ruler());
        this.moving = new MovingAverage(rule.lambda(), rule.limit());
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (!held.takes(course)) {
            found.accept(held.whyNot(Ewma.KEY, rule.falseAlarm(rule.usual().needed())));
            return;
        }
        if (averages.length < course.size()) {
            averages = new double[2 * course.size()];
        }
        moving.over(held.distances(), course.size(), averages);
        int scores = 0;
        for (int i = 0; i < course.size(); i++) {
            double average = averages[i];
            if (!Double.isNaN(average)) {
                double width = moving.width(++scores);
                if (average > width || (average < -width && rule.sides() == Sides.BOTH)) {
                    found.accept(finding(course, i, width));
                }
            }
        }
    }

    private Finding finding(Course course, int i, double width) {
        double off = averages[i] * held.sigma(i);
        double reach = width * held.sigma(i);
        FindingKind kind = off > 0 ? FindingKind.RUPTURE : FindingKind.GAIN;
        return new Draft(Ewma.KEY, kind, held.knownAt(i))
                .size(Math.abs(off))
                .number("atSession", course.session(i))
                .number("score", course.score(i))
                .number("average", held.center(i) - held.sign() * off)
                .number("center", held.center(i))
                .number("sd", held.sigma(i))
                .number("lower", held.center(i) - reach)
                .number("upper", held.center(i) + reach)
                .number("threshold", reach)
                .says(
                        FindingStatus.FLAGGED,
                        "ewma.beyond",
                        String.format(
                                Locale.ROOT,
                                "Up to session %d the moving average of the scores was %.1f points %s than what is usual"
                                        + " for this person (%.1f); more than %.1f is flagged.",
                                course.session(i),
                                Math.abs(off),
                                off > 0 ? "worse" : "better",
                                held.center(i),
                                reach),
                        rule.falseAlarm(Held.sessions(course, i)));
    }
}
