package org.rapport.alliance.shift;

/**
 * A level and a spread of its own: C = n·(ln 2π + ln s²) + S/s², where S = Σ(x − x̄)² and s² = S/n but at least a floor.
 * That is −2 log likelihood of the best normal distribution whose variance is not below the floor; without reaching the
 * floor it is the usual n·(ln 2π + ln s² + 1).
 *
 * <p>Scores in whole points need the floor: a few equal scores in a row have variance 0, and the logarithm of 0 would
 * beat every other explanation of the course.
 */
public final class MeanVarianceCost implements SegmentCost {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private final PrefixSums sums = new PrefixSums(PrefixSums.Arithmetic.DOUBLE);
    private double floor;

    /** With the smallest variance a segment may have, in squared units of the scores it reads; above 0. */
    public MeanVarianceCost(double floor) {
        floor(floor);
    }

    /** Another floor from now on. */
    void floor(double smallest) {
        if (!(smallest > 0)) {
            throw new IllegalArgumentException("the smallest variance is a number above 0, not " + smallest);
        }
        floor = smallest;
    }

    @Override
    public void read(double[] scores, int n) {
        sums.read(scores, n);
    }

    @Override
    public double of(int from, int to) {
        int n = to - from;
        double around = Math.max(0, sums.squaresAroundMean(from, to));
        double variance = Math.max(floor, around / n);
        return n * (LOG_TWO_PI + Math.log(variance)) + around / variance;
    }
}
