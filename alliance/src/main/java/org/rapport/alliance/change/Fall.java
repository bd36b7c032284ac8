package org.rapport.alliance.change;

import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** One fall in a course, from one cell to a later one, while a finding is made of it. */
final class Fall {
    /** Whose fall it is; the name is handed along, because to make a whole statement for each finding costs time. */
    record By(CriterionKey key, Criterion rule) {}

    private final By by;
    private final Course course;
    private final int before;
    private final int at;
    private final double worsening;
    private final Draft draft;

    private Fall(By by, Course course, int[] cells, Ruler ruler) {
        this.by = by;
        this.course = course;
        this.before = cells[0];
        this.at = cells[1];
        this.worsening = ruler.sign() * (course.score(before) - course.score(at));
        this.draft = new Draft(by.key(), FindingKind.RUPTURE, course.session(cells[2]))
                .since(course.session(before))
                .size(worsening)
                .number("atSession", course.session(at))
                .number("score", course.score(at))
                .number("previousScore", course.score(before))
                .number("worsening", worsening);
    }

    /** A fall known in the session in which it happened. */
    static Fall of(By by, Course course, Ruler ruler, int... beforeAndAt) {
        return new Fall(by, course, new int[] {beforeAndAt[0], beforeAndAt[1], beforeAndAt[1]}, ruler);
    }

    /** A fall that became known in a later cell. */
    static Fall known(By by, Course course, Ruler ruler, int... beforeAtAndKnown) {
        return new Fall(by, course, beforeAtAndKnown, ruler);
    }

    Fall number(String name, double value) {
        draft.number(name, value);
        return this;
    }

    /** The finding, with what the rule has to add to "in session 5 the score was 4.0 points worse than in session 3". */
    Finding says(String code, String more) {
        String english = "In session " + course.session(at) + " the score was " + Points.of(worsening)
                + " points worse than in session " + course.session(before) + more;
        return draft.says(
                FindingStatus.FLAGGED,
                by.key().name() + "." + code,
                english,
                by.rule().falseAlarm(course.scored()));
    }
}
