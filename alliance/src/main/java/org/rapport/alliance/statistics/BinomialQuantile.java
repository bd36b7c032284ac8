package org.rapport.alliance.statistics;

/**
 * The quantile of the binomial distribution: the smallest k with P(X ≤ k) ≥ p, as {@code qbinom} of R has it.
 *
 * <p>Sums probabilities from 0 on, each from the one before in logarithms, so that thousands of draws do not underflow.
 */
public final class BinomialQuantile {
    // As R, if wider: a p that is the value of the distribution but for rounding counts as that value.
    private static final double FUZZ = 1 - 1e-11;

    private BinomialQuantile() {}

    /**
     * The quantile for n draws.
     *
     * @param p strictly between 0 and 1
     * @param n draws, 0 or more
     * @param chance of each draw, strictly between 0 and 1
     */
    public static int of(double p, int n, double chance) {
        if (!(p > 0 && p < 1) || n < 0 || !(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException(
                    "probabilities strictly between 0 and 1 and a number of draws are needed");
        }
        double log = n * Math.log1p(-chance);
        double odds = Math.log(chance) - Math.log1p(-chance);
        double sum = Math.exp(log);
        int k = 0;
        while (k < n && sum < p * FUZZ) {
            log += Math.log((double) (n - k) / (k + 1)) + odds;
            sum += Math.exp(log);
            k++;
        }
        return k;
    }
}
