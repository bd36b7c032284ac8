package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.series.Course;

/** What is said about a sudden gain or loss, with the numbers it stands on. */
final class SuddenChangeWords {
    private final SuddenChange rule;
    private final Criteria criteria;
    private final Aftermath aftermath;

    SuddenChangeWords(SuddenChange rule, Criteria criteria) {
        this.rule = rule;
        this.criteria = criteria;
        aftermath = new Aftermath(criteria, rule.first());
    }

    Finding flagged(Course course, int post, int from, int known) {
        double step = criteria.step(course.cells(), post);
        Draft draft = new Draft(rule.key(), rule.kind(), course.session(known)).since(course.session(post - 1));
        if (!Double.isNaN(step)) {
            draft.size(step);
        }
        GainNumbers.scores(draft, GainNumbers.around(course, post, from, course.size()));
        GainNumbers.limits(draft, criteria, course, post);
        if (criteria.stable) {
            criteria.stability(course.cells(), post, from, course.size());
            GainNumbers.stability(draft, criteria);
        }
        boolean reversed = whole(draft, course, post, from);
        return draft.says(
                FindingStatus.FLAGGED,
                rule.key().name() + (reversed ? ".reversed" : ".flagged"),
                english(course, post, step, reversed),
                rule.falseAlarm(course.scored()));
    }

    /** The change within the whole course, and what became of it. */
    private boolean whole(Draft draft, Course course, int post, int from) {
        double before = course.score(post - 1);
        double after = course.score(post);
        double magnitude = aftermath.magnitude(before, after);
        double change = aftermath.magnitude(start(course, from), end(course));
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
        int before = course.session(post - 1);
        int after = course.session(post);
        String way = rule.sought() == Sought.GAIN ? "better" : "worse";
        String what = Double.isNaN(step)
                ? "Around sessions " + before + " and " + after + " scores got " + way
                : "From session " + before + " to session " + after + " the score got " + Points.of(step) + " points "
                        + way;
        String borne = criteria.stable ? ", and the sessions around bear it out." : ".";
        return what + borne + (reversed ? " Later it went half way back or more." : "");
    }
}
