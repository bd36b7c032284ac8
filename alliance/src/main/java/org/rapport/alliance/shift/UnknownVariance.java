package org.rapport.alliance.shift;

import org.rapport.alliance.statistics.LogGamma;

/**
 * Normal scores whose level and variance are both unknown, with the normal-inverse-gamma prior (μ, κ, α, β). The next
 * score is Student-t with 2α degrees of freedom around μ, scale √(β(κ + 1)/(ακ)); κ ← κ + 1, α ← α + ½,
 * β ← β + κ(x − μ)²/(2(κ + 1)), μ ← (κμ + x)/(κ + 1).
 */
public final class UnknownVariance extends RunModel {
    private final double mean;
    private final double kappa;
    private final double alpha;
    private final double beta;
    private double[] constant = new double[0];

    /**
     * With this prior.
     *
     * @param kappa how many scores the belief about the level is worth
     * @param alpha half as many degrees of freedom as the belief about the variance is worth
     * @param beta times the variance, β/α is what is believed; in squared points
     */
    public UnknownVariance(double mean, double kappa, double alpha, double beta) {
        if (!(kappa > 0) || !(alpha > 0) || !(beta > 0)) {
            throw new IllegalArgumentException("kappa, alpha and beta are numbers above 0");
        }
        this.mean = mean;
        this.kappa = kappa;
        this.alpha = alpha;
        this.beta = beta;
    }

    @Override
    void prepare(int runs) {
        constant = new double[runs];
        for (int run = 0; run < runs; run++) {
            double a = alpha + run / 2.0;
            double k = kappa + run;
            constant[run] = LogGamma.of(a + 0.5) - LogGamma.of(a) - 0.5 * Math.log(2 * (k + 1) / k);
        }
    }

    @Override
    double mean() {
        return mean;
    }

    @Override
    double spread() {
        return beta;
    }

    @Override
    double logDensity(int run, double level, double b, double x) {
        double after = nextSpread(run, level, b, x);
        double a = alpha + run / 2.0;
        return constant[run] + a * Math.log(b) - (a + 0.5) * Math.log(after);
    }

    @Override
    double nextMean(int run, double level, double x) {
        return level + (x - level) / (kappa + run + 1);
    }

    @Override
    double nextSpread(int run, double level, double b, double x) {
        double k = kappa + run;
        return b + k * (x - level) * (x - level) / (2 * (k + 1));
    }
}
