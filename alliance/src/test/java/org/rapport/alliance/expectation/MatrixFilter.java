package org.rapport.alliance.expectation;

import org.rapport.alliance.series.Cohort;

/**
 * The textbook Kalman filter of the model, written with matrices and in points, for tests to hold the rule's own against:
 * state (level, noise), F = diag(1, φ), Q = diag(q², (1 − φ²)σ²), H = (1 1), R = unit²/12. Nothing of the rule is used.
 */
final class MatrixFilter {
    private final Cohort cohort;
    private final int sign;
    private final double roundingVariance;
    private double[] state;
    private double[][] p;
    private double freedom;
    private double squares;
    private double pull;

    MatrixFilter(Cohort cohort, int sign, double unit) {
        this.cohort = cohort;
        this.sign = sign;
        this.roundingVariance = unit * unit / 12;
        this.state = new double[] {sign * cohort.mean(), 0};
        double within = cohort.sdWithin() * cohort.sdWithin();
        this.p = new double[][] {{cohort.sdBetween() * cohort.sdBetween(), 0}, {0, within}};
        this.freedom = cohort.sameness();
        this.squares = freedom * within;
    }

    /** On to the next session, this being the number of the last one. */
    void next(int session) {
        double phi = cohort.autocorrelation();
        double within = cohort.sdWithin() * cohort.sdWithin();
        double[][] f = {{1, 0}, {0, phi}};
        double drift = cohort.perLogSession() * Math.log((session + 1.0) / session) + cohort.perSession();
        state = new double[] {state[0] + sign * drift, phi * state[1]};
        p = plus(times(times(f, p), f), new double[][] {
            {cohort.wander() * cohort.wander(), 0}, {0, (1 - phi * phi) * within}
        });
    }

    /** A turned score that lies on the scale, ends excluded. */
    void update(double turned) {
        double variance = latentVariance() + roundingVariance;
        double off = turned - mean();
        double inUnits = variance / (cohort.sdWithin() * cohort.sdWithin());
        double most = 9 * squares / freedom * inUnits;
        squares += Math.min(off * off, most) / inUnits;
        freedom++;
        learn(off, variance, 0);
    }

    /** All that is known of the latent score is its mean, so far off, and what variance is left of it. */
    void learn(double off, double variance, double varianceLeft) {
        double[] gain = {(p[0][0] + p[0][1]) / variance, (p[1][0] + p[1][1]) / variance};
        state = new double[] {state[0] + gain[0] * off, state[1] + gain[1] * off};
        pull = gain[0] + cohort.autocorrelation() * gain[1];
        double gone = variance - varianceLeft;
        double[][] lost = {
            {gain[0] * gain[0] * gone, gain[0] * gain[1] * gone}, {gain[1] * gain[0] * gone, gain[1] * gain[1] * gone}
        };
        p = plus(p, new double[][] {{-lost[0][0], -lost[0][1]}, {-lost[1][0], -lost[1][1]}});
    }

    /** The level may have changed by so many of the usual person's deviations. */
    void unsettle(double deviations) {
        p[0][0] += deviations * deviations * cohort.sdWithin() * cohort.sdWithin();
    }

    /** By how much of the last surprise what is expected of the next session moved. */
    double pull() {
        return pull;
    }

    double mean() {
        return state[0] + state[1];
    }

    /** Variance of the latent score for a person of usual spread, in points². */
    double latentVariance() {
        return p[0][0] + p[0][1] + p[1][0] + p[1][1];
    }

    /** The person's own spread, in points. */
    double scale() {
        return Math.sqrt(squares / freedom);
    }

    double freedom() {
        return freedom;
    }

    /** Standard deviation of the latent score with the person's own spread. */
    double width() {
        return Math.sqrt(latentVariance()) * scale() / cohort.sdWithin();
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j];
            }
        }
        return c;
    }

    private static double[][] plus(double[][] a, double[][] b) {
        return new double[][] {{a[0][0] + b[0][0], a[0][1] + b[0][1]}, {a[1][0] + b[1][0], a[1][1] + b[1][1]}};
    }
}
