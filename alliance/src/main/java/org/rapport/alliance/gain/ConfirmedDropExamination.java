package org.rapport.alliance.gain;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;

/** Falls that later sessions confirm, in the course of a case. */
final class ConfirmedDropExamination implements Examination {
    private final ConfirmedDrop rule;
    private final OptionalDouble points;
    private final Criteria criteria;
    private final TooLittle tooLittle;

    ConfirmedDropExamination(ConfirmedDrop rule, Background background) {
        this.rule = rule;
        points = rule.cutoff().points(background.cohort());
        criteria = new Criteria(rule.rule(), background, points.orElse(Double.NaN));
        tooLittle = new TooLittle(new Untested(ConfirmedDrop.KEY, FindingKind.RUPTURE, rule));
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (points.isEmpty()) {
            found.accept(tooLittle.spread(course));
            return;
        }
        double[] x = course.cells();
        int last = criteria.last(course);
        boolean any = false;
        for (int post = criteria.next(x, 2, last); post <= last; post = criteria.next(x, post + 1, last)) {
            int until = confirmedBefore(course, post);
            if (until > 0) {
                any = true;
                found.accept(flagged(course, post, until));
            }
        }
        if (!any && !criteria.tested(course, 0)) {
            found.accept(tooLittle.scores(course));
        }
    }

    /** The cell after the first one that confirms it, or 0. */
    private int confirmedBefore(Course course, int post) {
        for (int until = post + 2; until <= Math.min(post + 3, course.size()); until++) {
            if (criteria.all(course.cells(), post, 0, until) == Met.YES) {
                return until;
            }
        }
        return 0;
    }

    private Finding flagged(Course course, int post, int until) {
        double worsening = criteria.step(course.cells(), post);
        Draft draft = new Draft(ConfirmedDrop.KEY, FindingKind.RUPTURE, course.session(until - 1))
                .since(course.session(post - 1))
                .size(worsening)
                .number("worsening", worsening);
        GainNumbers.scores(draft, GainNumbers.around(course, post, 0, until));
        GainNumbers.limits(draft, criteria, course, post);
        GainNumbers.stability(draft, criteria);
        return draft.says(
                FindingStatus.FLAGGED,
                "confirmed-drop.flagged",
                english(course, post, until),
                rule.falseAlarm(scored(course, until)));
    }

    private static int scored(Course course, int until) {
        int scored = 0;
        for (int i = 0; i < until; i++) {
            scored += course.has(i) ? 1 : 0;
        }
        return scored;
    }

    private String english(Course course, int post, int until) {
        return "From session " + course.session(post - 1) + " to session " + course.session(post) + " the score got "
                + Points.of(criteria.step(course.cells(), post)) + " points worse, and up to session "
                + course.session(until - 1) + " it stayed so: " + Points.of(criteria.windows.meanAfter)
                + " on average after " + Points.of(criteria.windows.meanBefore) + " before.";
    }
}
