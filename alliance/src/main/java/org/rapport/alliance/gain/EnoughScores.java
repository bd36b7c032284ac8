package org.rapport.alliance.gain;

import java.util.List;

/** Which cases have scores enough to look for sudden changes: R's {@code select_cases}. */
public final class EnoughScores {
    /** x(n) and x(n+1), one of the two before and one of the two after; 1 is a score, 0 a missing one. */
    private static final List<String> PATTERNS = List.of("1111", "11101", "10111", "101101");

    private EnoughScores() {}

    /** Whether at least one interval can be tested by all three criteria; NaN is a missing score. */
    public static boolean aroundAnInterval(double... scores) {
        StringBuilder seen = new StringBuilder(scores.length);
        for (double score : scores) {
            seen.append(Double.isNaN(score) ? '0' : '1');
        }
        return PATTERNS.stream().anyMatch(pattern -> seen.indexOf(pattern) >= 0);
    }

    /** Whether there are so many scores or more. */
    public static boolean atLeast(int needed, double... scores) {
        int there = 0;
        for (double score : scores) {
            there += Double.isNaN(score) ? 0 : 1;
        }
        return there >= needed;
    }
}
