package org.rapport.alliance.shift;

import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What PELT says. */
final class ShiftWords {
    private final Pelt rule;
    private final Ruler ruler;

    ShiftWords(Pelt rule, Ruler ruler) {
        this.rule = rule;
        this.ruler = ruler;
    }

    Finding shift(Course course, Shift shift) {
        double better = ruler.sign() * (shift.after() - shift.before());
        return draft(course)
                .since(shift.lastBefore())
                .size(Math.abs(better))
                .number("atSession", shift.firstAfter())
                .number("preMean", shift.before())
                .number("postMean", shift.after())
                .number("direction", Math.signum(better))
                .number(
                        "penalty",
                        rule.penalty().of(course.scored(), rule.model().parameters()))
                .says(
                        FindingStatus.FLAGGED,
                        code(better),
                        english(course, shift, better),
                        rule.falseAlarm(course.scored()));
    }

    private String code(double better) {
        return rule.model().rule() + (better < 0 ? ".worse" : better > 0 ? ".better" : ".spread");
    }

    private static String english(Course course, Shift shift, double better) {
        String what = better == 0
                ? "the level stayed, but how far scores lie from it changed"
                : "the scores went from " + Points.of(shift.before()) + " to " + Points.of(shift.after())
                        + " on average, " + Points.of(Math.abs(better)) + " points "
                        + (better < 0 ? "worse" : "better");
        return "Looking back from session " + course.lastScoredSession() + ": between session "
                + shift.lastBefore() + " and session " + shift.firstAfter() + " " + what
                + ". With more sessions this may change.";
    }

    Finding tooFew(Course course) {
        return draft(course)
                .number("neededScores", 2 * rule.shortest())
                .says(
                        FindingStatus.NOT_ENOUGH,
                        rule.model().rule() + ".too-few",
                        "There are " + course.scored() + " scores. To see a change of level, " + 2 * rule.shortest()
                                + " are needed.",
                        rule.falseAlarm(course.scored()));
    }

    Finding ceiling(Course course) {
        return new Untested(rule.key(), FindingKind.SHIFT, rule)
                .ceiling(course, "All scores were the best score there is. No change, but also no information.");
    }

    private Draft draft(Course course) {
        return new Draft(rule.key(), FindingKind.SHIFT, course.lastScoredSession()).number("scores", course.scored());
    }
}
