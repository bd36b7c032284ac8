package org.rapport.alliance.shift;

/**
 * One level, the same spread everywhere: C = Σ(x − x̄)², which is −2 log likelihood of a normal distribution with variance
 * 1 up to a constant. In squared units of the scores it reads.
 */
public final class MeanCost implements SegmentCost {
    private final PrefixSums sums;

    /** In plain doubles. */
    public MeanCost() {
        this(PrefixSums.Arithmetic.DOUBLE);
    }

    MeanCost(PrefixSums.Arithmetic arithmetic) {
        sums = new PrefixSums(arithmetic);
    }

    @Override
    public void read(double[] scores, int n) {
        sums.read(scores, n);
    }

    @Override
    public double of(int from, int to) {
        return sums.squaresAroundMean(from, to);
    }
}
