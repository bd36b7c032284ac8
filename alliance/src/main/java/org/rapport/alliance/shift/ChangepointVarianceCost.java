package org.rapport.alliance.shift;

/**
 * Level and spread as R {@code changepoint} 2.3 counts them: n·(ln 2π + ln s² + 1), and 1e-11 in place of a variance that
 * is not above 0. For equal scores what is left of s² is rounding, so the sums are added up in R's own format.
 */
final class ChangepointVarianceCost implements SegmentCost {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final double IN_PLACE_OF_NOTHING = 0.00000000001;

    private final PrefixSums sums = new PrefixSums(PrefixSums.Arithmetic.LONG_DOUBLE);

    @Override
    public void read(double[] scores, int n) {
        sums.read(scores, n);
    }

    @Override
    public double of(int from, int to) {
        int n = to - from;
        double variance = sums.squaresAroundMean(from, to) / n;
        return n * (LOG_TWO_PI + Math.log(variance <= 0 ? IN_PLACE_OF_NOTHING : variance) + 1);
    }
}
