package org.rapport.alliance.gain;

import java.util.Locale;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;

/** What is said about a sudden gain or loss, with the numbers it stands on. */
final class Wording {
    private final SuddenChange rule;
    private final Criteria criteria;
    private final Aftermath aftermath;

    Wording(SuddenChange rule, Criteria criteria) {
        this.rule = rule;
        this.criteria = criteria;
        aftermath = new Aftermath(criteria, rule.first());
    }

    Finding flagged(Course course, int post, int from, int known) {
        double step = criteria.step(course.cells(), post);
        Draft draft = new Draft(rule.key(), kind(), course.session(known)).since(course.session(post - 1));
        if (!Double.isNaN(step)) {
            draft.size(step);
        }
        Numbers.around(draft, course, post, from);
        Numbers.limits(draft, criteria, course, post);
        if (criteria.stable) {
            criteria.stability(course.cells(), post, from, course.size());
            Numbers.stability(draft, criteria);
        }
        boolean reversed = whole(draft, course, post, from);
        return draft.says(
                FindingStatus.FLAGGED,
                rule.key().name() + (reversed ? ".reversed" : ".flagged"),
                english(course, post, step, reversed),
                NotStated.over(course.scored()));
    }

    private FindingKind kind() {
        return switch (rule.sought()) {
            case GAIN -> FindingKind.GAIN;
            case LOSS -> FindingKind.LOSS;
        };
    }

    /** The change within the whole course, and what became of it. */
    private boolean whole(Draft draft, Course course, int post, int from) {
        double before = course.score(post - 1);
        double after = course.score(post);
        double magnitude = aftermath.magnitude(before, after);
        double change = aftermath.change(start(course, from), end(course));
        boolean reversed = aftermath.reversed(course.cells(), post, course.size());
        draft.number("magnitude", magnitude)
                .number("txChange", change)
                .number("changeProportion", aftermath.proportion(magnitude, change))
                .number("reversalValue", aftermath.reversalValue(before, after))
                .number("reversal", reversed ? 1 : 0);
        return reversed;
    }

    /** The first score of the treatment; the package takes the first session, scored or not. */
    private double start(Course course, int from) {
        int i = Math.max(from, Math.clamp(1L - course.session(0), 0, course.size() - 1));
        while (!criteria.peer && !course.has(i)) {
            i++;
        }
        return course.score(i);
    }

    private double end(Course course) {
        int i = course.size() - 1;
        while (!criteria.peer && !course.has(i)) {
            i--;
        }
        return course.score(i);
    }

    private String english(Course course, int post, double step, boolean reversed) {
        boolean gain = rule.sought() == Sought.GAIN;
        String what = !Double.isNaN(step)
                ? String.format(
                        Locale.ROOT,
                        "From session %d to session %d the score got %.1f points %s",
                        course.session(post - 1),
                        course.session(post),
                        step,
                        gain ? "better" : "worse")
                : String.format(
                        Locale.ROOT,
                        "Around sessions %d and %d scores got %s",
                        course.session(post - 1),
                        course.session(post),
                        gain ? "better" : "worse");
        String borne = criteria.stable ? ", and the scores around bear it out." : ".";
        return what + borne + (reversed ? " Later it went half way back or more." : "");
    }
}
