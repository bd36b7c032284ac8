package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Course;

/**
 * One interval looked at closely: what R's {@code check_interval} prints. GainNumbers that need more scores are NaN.
 *
 * @param interval the criteria; its session is 3, the third of the six
 * @param criticalValue of criterion 3
 * @param preScores how many of the three scores before are there
 * @param postScores how many of the three scores after are there
 * @param preMean their mean, in points
 * @param postMean likewise after
 * @param preSd their standard deviation, in points
 * @param postSd likewise after
 */
public record CheckedInterval(
        SessionInterval interval,
        double criticalValue,
        int preScores,
        int postScores,
        double preMean,
        double postMean,
        double preSd,
        double postSd) {
    private static final int POST = 3;
    private static final int SIX = 6;

    /**
     * Checks the interval between the third and the fourth of six scores, NaN where one is missing.
     *
     * @throws IllegalArgumentException unless there are six
     */
    public static CheckedInterval of(SuddenChange rule, Background background, double... scores) {
        if (scores.length != SIX) {
            throw new IllegalArgumentException("three scores before and three after are needed");
        }
        Criteria criteria = IntervalTable.criteria(rule, background);
        SessionInterval interval = criteria.interval("", Course.of(scores), POST, 0);
        Windows windows = criteria.windows;
        return new CheckedInterval(
                interval,
                criteria.stable && windows.enough() ? criteria.critical() : Double.NaN,
                windows.before,
                windows.after,
                windows.meanBefore,
                windows.meanAfter,
                sd(windows.squaresBefore, windows.before),
                sd(windows.squaresAfter, windows.after));
    }

    private static double sd(double squares, int scores) {
        return scores < 2 ? Double.NaN : Math.sqrt(squares / (scores - 1));
    }
}
