package org.rapport.alliance.shift;

/**
 * The search of R {@code changepoint} 2.3, for the same answer as that package: a candidate that cannot win through t is
 * dropped at once although the next {@code shortest − 1} ends cannot use t, and the length that MBIC charges is part of
 * what is compared. The answer is then not always the cheapest segmentation.
 */
public final class ChangepointSearch extends SegmentSearch {
    private final SegmentCost cost;
    private final Penalty penalty;
    private final int parameters;
    private final int shortest;
    private double[] best = new double[64];
    private double[] costs = new double[64];
    private double[] logs = Candidates.logs(64);
    private int[] last = new int[64];
    private int[] starts = new int[64];
    private int size;

    ChangepointSearch(SegmentCost cost, Penalty penalty, int parameters, int shortest) {
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
        grow(n);
        cost.read(scores, n);
        double beta = penalty.of(n, parameters);
        best[0] = -beta;
        for (int t = shortest; t < Math.min(2 * shortest, n + 1); t++) {
            best[t] = charged(0, t);
            last[t] = 0;
        }
        starts[0] = 0;
        starts[1] = shortest;
        size = 2;
        for (int t = 2 * shortest; t <= n; t++) {
            step(t, beta);
        }
        walkBack(last, n);
    }

    private void step(int t, double beta) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            costs[i] = best[starts[i]] + charged(starts[i], t) + beta;
            if (costs[i] < cheapest) {
                cheapest = costs[i];
                last[t] = starts[i];
            }
        }
        best[t] = cheapest;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (costs[i] <= cheapest + beta) {
                starts[kept++] = starts[i];
            }
        }
        starts[kept] = t - (shortest - 1);
        size = kept + 1;
    }

    private double charged(int from, int to) {
        double bare = cost.of(from, to);
        return penalty.chargesLength() ? bare + logs[to - from] : bare;
    }

    private void grow(int n) {
        if (n + 2 > best.length) {
            best = new double[2 * n + 2];
            costs = new double[2 * n + 2];
            logs = Candidates.logs(2 * n + 2);
            last = new int[2 * n + 2];
            starts = new int[2 * n + 2];
        }
    }
}
