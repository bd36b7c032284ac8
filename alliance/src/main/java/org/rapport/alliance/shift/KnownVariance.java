package org.rapport.alliance.shift;

/**
 * Normal scores with a variance that is known; the level before the first is normal too. After r scores the level has
 * precision p = 1/var₀ + r/var, and the next score is N(m, 1/p + var); m ← (m·p + x/var)/(p + 1/var).
 */
public final class KnownVariance extends RunModel {
    private final double mean;
    private final double precision;
    private final double variance;
    private double[] spread = new double[0];
    private double[] logSpread = new double[0];

    /**
     * With a level believed to be N({@code mean}, {@code varianceOfMean}) and scores around it of this variance.
     *
     * @throws IllegalArgumentException unless both variances are above 0
     */
    public KnownVariance(double mean, double varianceOfMean, double variance) {
        if (!(varianceOfMean > 0) || !(variance > 0)) {
            throw new IllegalArgumentException("variances are numbers above 0");
        }
        this.mean = mean;
        this.precision = 1 / varianceOfMean;
        this.variance = variance;
    }

    @Override
    void prepare(int runs) {
        spread = new double[runs];
        logSpread = new double[runs];
        for (int run = 0; run < runs; run++) {
            double all = 1 / precision(run) + variance;
            spread[run] = -0.5 / all;
            logSpread[run] = -0.5 * Math.log(all);
        }
    }

    private double precision(int run) {
        return precision + run / variance;
    }

    @Override
    double mean() {
        return mean;
    }

    @Override
    double spread() {
        return 0;
    }

    @Override
    double logDensity(int run, double level, double unused, double x) {
        return spread[run] * (x - level) * (x - level) + logSpread[run];
    }

    @Override
    double nextMean(int run, double level, double x) {
        return level + (x - level) / (variance * precision(run + 1));
    }

    @Override
    double nextSpread(int run, double level, double unused, double x) {
        return 0;
    }
}
