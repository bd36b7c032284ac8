package org.rapport.alliance.shift;

/**
 * The cheapest segmentation of all: optimal partitioning (Jackson et al. 2005, doi 10.1109/LSP.2001.838216), with
 * Killick, Fearnhead and Eckley's pruning (2012, doi 10.1080/01621459.2012.737745): F(t) = min over s of
 * F(s) + C(s,t) + β.
 *
 * <p>With a shortest length m a candidate s that can no longer win through t may still be the best for the next m − 1
 * ends, which cannot use t; it is dropped after those, so that the answer is exact. Where segments are also charged for
 * their length (MBIC), cutting one in two may cost up to the logarithm of the first part more, and a candidate is kept
 * that much longer.
 */
public final class PeltSearch extends SegmentSearch {
    private final SegmentCost cost;
    private final Penalty penalty;
    private final int parameters;
    private final int shortest;
    private final Candidates candidates = new Candidates();
    private double[] best = new double[64];
    private int[] last = new int[64];
    private double[] logs = Candidates.logs(64);

    /**
     * Made ready.
     *
     * @param parameters what a segment has of its own: 1 for a level, 2 for a level and a spread
     * @param shortest scores a segment has at least
     */
    public PeltSearch(SegmentCost cost, Penalty penalty, int parameters, int shortest) {
        this.cost = cost;
        this.penalty = penalty;
        this.parameters = parameters;
        this.shortest = shortest;
    }

    @Override
    void search(double[] scores, int n) {
        if (n < shortest) {
            return;
        }
        if (n >= best.length) {
            best = new double[2 * n];
            last = new int[2 * n];
            logs = Candidates.logs(2 * n);
        }
        cost.read(scores, n);
        double beta = penalty.of(n, parameters);
        best[0] = -beta;
        candidates.clear(n);
        for (int t = shortest; t <= n; t++) {
            int newest = t - shortest;
            if (newest == 0 || newest >= shortest) {
                candidates.add(newest);
            }
            step(t, beta);
        }
        walkBack(last, n);
    }

    private void step(int t, double beta) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            int s = candidates.at(i);
            double bare = best[s] + cost.of(s, t);
            candidates.cost(i, bare);
            double all = penalty.chargesLength() ? bare + logs[t - s] : bare;
            if (all < cheapest) {
                cheapest = all;
                last[t] = s;
            }
        }
        best[t] = cheapest + beta;
        candidates.drop(best[t], t, t + shortest - 1);
    }
}
