package org.rapport.alliance.episode;

import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * Where in a course a finding says that scores fell.
 *
 * @param onset cell of the first low score
 * @param level level before, turned so that more is better; NaN where no score was before
 */
record Fall(int onset, double level, Finding finding) {

    /** Whether the finding tells of scores getting or being worse. */
    static boolean isTold(Finding finding) {
        return finding.isFlagged()
                && switch (finding.kind()) {
                    case RUPTURE, LOSS, LOW -> true;
                    case SHIFT -> finding.number("direction").orElse(0) < 0;
                    case REPAIR, GAIN, CEILING -> false;
                };
    }

    /**
     * Reads it off the finding: the level is {@code preMean} where it has one, else the score it was compared with, else
     * the score before; the fall begins at {@code atSession}, else with the first score after the one compared with
     * that lies beyond the band, else with the finding's own score.
     */
    static Fall of(Course course, Ruler ruler, Finding finding, double band) {
        int told = (int) finding.number("atSession").orElse(finding.session());
        int cell = cell(course, told);
        if (cell < 0) {
            throw new IllegalArgumentException("the course has no score in session " + told + " of " + finding);
        }
        int before = finding.previousSession().isPresent()
                ? cell(course, finding.previousSession().getAsInt())
                : scoredBefore(course, cell);
        double level = ruler.sign() * finding.number("preMean").orElse(before < 0 ? Double.NaN : course.score(before));
        boolean isExact = finding.number("atSession").isPresent() || before < 0;
        return new Fall(isExact ? cell : first(course, ruler.sign(), level - band, before, cell), level, finding);
    }

    private static int first(Course course, int sign, double limit, int before, int cell) {
        for (int i = before + 1; i < cell; i++) {
            if (course.has(i) && sign * course.score(i) < limit) {
                return i;
            }
        }
        return cell;
    }

    private static int scoredBefore(Course course, int cell) {
        int before = cell - 1;
        while (before >= 0 && !course.has(before)) {
            before--;
        }
        return before;
    }

    /** The cell of a session with a score; below 0 where there is none. */
    private static int cell(Course course, int session) {
        int cell = course.size() == 0 ? -1 : session - course.session(0);
        return cell >= 0 && cell < course.size() && course.has(cell) ? cell : -1;
    }
}
