package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.series.Course;

/** The numbers a finding stands on, under the names of the package's columns where it has one. */
final class Numbers {
    private static final String[] AROUND = {"score2n", "score1n", "scoreN", "scoreN1", "scoreN2", "scoreN3"};

    private Numbers() {}

    /** Scores of sessions n−2 to n+3 that lie in the course. */
    static void around(Draft draft, Course course, int post, int from) {
        for (int i = 0; i < AROUND.length; i++) {
            int cell = post - 3 + i;
            if (cell >= from && cell < course.size()) {
                draft.number(AROUND[i], course.score(cell));
            }
        }
    }

    /** From which step on criteria 1 and 2 are met, in points. */
    static void limits(Draft draft, Criteria criteria, Course course, int post) {
        draft.number("cutoff", criteria.least);
        draft.number("shareCutoff", criteria.shareOf(course.score(post - 1)));
    }

    /** Criterion 3, from the windows as they were read last. */
    static void stability(Draft draft, Criteria criteria) {
        Windows windows = criteria.windows;
        draft.number("preMean", windows.meanBefore)
                .number("postMean", windows.meanAfter)
                .number("preScores", windows.before)
                .number("postScores", windows.after)
                .number("pooledSd", windows.pooledSd())
                .number("criticalValue", criteria.critical())
                .number("threshold", criteria.threshold());
    }
}
