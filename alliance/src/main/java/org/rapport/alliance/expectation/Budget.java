package org.rapport.alliance.expectation;

import org.rapport.alliance.statistics.NormalQuantile;

/**
 * The false-alarm rate of one case while it is being spent.
 *
 * <p>Before each session a limit is set from the sessions before it; the chance that a score falls to or below it with
 * nothing wrong is known, and is what this session costs. What the coarseness of the scores, the end of the scale or a
 * missed session did not let be spent stays for the sessions to come, so the whole is spent by the end of the case
 * whatever its length, and never more. A case that outlives its plan is given the share of one more session each time,
 * so that the rate then grows slowly. Where yesterday was suspicious, today may cost more: a strain that began
 * yesterday, half said out of politeness, is likelier to be there today than one that begins today.
 */
final class Budget {
    /** What a session costs on average, suspicious days included, over what a day costs without suspicion. */
    private static final double SUSPICION_COSTS = 1.35;
    /** Odds that a strain that is there one session is still there in the next. */
    private static final double STAYS = 0.45;

    private static final double NEGLIGIBLE = 0.01;
    private static final double AT_MOST = 25;

    private double share;
    private double left;
    private int sessions;
    private double odds;

    /** For one case, with this many sessions to be tested. */
    void begin(double alpha, int testedSessions) {
        double risk = -Math.log1p(-alpha);
        share = risk / testedSessions;
        left = risk;
        sessions = testedSessions;
        odds = 0;
    }

    /** The normal score at or below which today is flagged, for strains of this depth and what would show of an old one. */
    double limit(double depth, double depthOfOld) {
        double today = sessions > 1 ? left / (SUSPICION_COSTS * sessions) : left;
        if (!(today > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double plain = NormalQuantile.of(Math.min(today, 0.49));
        if (odds < NEGLIGIBLE) {
            return plain;
        }
        double wider = Suspicion.meets(plain, depth, depthOfOld, odds);
        return Math.min(wider, NormalQuantile.of(Math.min(left, 0.49)));
    }

    /** One session is tested with this chance of an alarm. */
    void spend(double chance) {
        left -= chance;
        sessions--;
        if (sessions == 0) {
            left += share;
            sessions = 1;
        }
    }

    /** What the session just seen says about the next. */
    void remember(double score, double depth) {
        odds = STAYS * Math.min(AT_MOST, Suspicion.ratio(score, depth));
    }

    /** A session without a score passed. */
    void pass() {
        odds *= STAYS;
    }

    /** What was flagged is no longer only suspected. */
    void settle() {
        odds = 0;
    }

    /** What is left of the rate. */
    double left() {
        return left;
    }
}
