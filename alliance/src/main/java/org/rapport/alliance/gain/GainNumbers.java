package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.series.Course;

/** The numbers a finding stands on, under the names of the package's columns where it has one. */
final class GainNumbers {
    private static final String[] AROUND = {"score2n", "score1n", "scoreN", "scoreN1", "scoreN2", "scoreN3"};

    private GainNumbers() {}

    /** Scores of sessions n−2 to n+3 that lie between two cells, the second exclusive; NaN for the others. */
    static double[] around(Course course, int post, int from, int until) {
        double[] scores = new double[AROUND.length];
        for (int i = 0; i < scores.length; i++) {
            int cell = post - 3 + i;
            scores[i] = cell >= from && cell < until ? course.score(cell) : Double.NaN;
        }
        return scores;
    }

    static void scores(Draft draft, double[] around) {
        for (int i = 0; i < AROUND.length; i++) {
            draft.number(AROUND[i], around[i]);
        }
    }

    /** From which step on criteria 1 and 2 are met, in points. */
    static void limits(Draft draft, Criteria criteria, Course course, int post) {
        draft.number("cutoff", criteria.points);
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
