package org.rapport.alliance.shift;

import org.rapport.alliance.series.Cohort;

/**
 * The course that is usual, and how far a person's score may lie from it: c(t) = mean + perLogSession·ln t +
 * perSession·(t − 1); Var x(t) = sdBetween² + sdWithin² + wander²·(t − 1) and, for s &lt; t, Cov = sdBetween² +
 * sdWithin²·φ^(t − s) + wander²·(s − 1), with φ the autocorrelation. A session before the first, such as a baseline 0,
 * counts as the first.
 */
final class Trajectory {
    private final Cohort cohort;
    private final double between;
    private final double within;
    private final double wander;
    private int intake = 0;
    private double off;
    private double level;
    private double spread;

    Trajectory(Cohort cohort) {
        this.cohort = cohort;
        between = cohort.sdBetween() * cohort.sdBetween();
        within = cohort.sdWithin() * cohort.sdWithin();
        wander = cohort.wander() * cohort.wander();
    }

    /** Nothing is known of the person yet. */
    void ofAnybody() {
        intake = 0;
    }

    /** The person had this score in this session. */
    void ofOneWho(int session, double score) {
        intake = Math.max(1, session);
        off = score - course(intake);
    }

    /** Works out what is expected in a session. */
    void at(int session) {
        int t = Math.max(1, session);
        level = course(t);
        double variance = variance(t);
        if (intake > 0) {
            double shared = between + within * Math.pow(cohort.autocorrelation(), t - intake) + wander * (intake - 1);
            level += shared / variance(intake) * off;
            variance -= shared * shared / variance(intake);
        }
        spread = Math.sqrt(Math.max(0, variance));
    }

    private double course(int t) {
        return cohort.mean() + cohort.perLogSession() * Math.log(t) + cohort.perSession() * (t - 1);
    }

    private double variance(int t) {
        return between + within + wander * (t - 1);
    }

    /** The score expected. */
    double level() {
        return level;
    }

    /** Standard deviation of scores around it. */
    double spread() {
        return spread;
    }
}
