package org.rapport.alliance.shift;

/**
 * The cheapest segmentation with a given number of segments, by dynamic programming (Bellman 1961): of equally cheap
 * ones, that with the earliest changes.
 */
public final class DynamicSearch extends SegmentSearch {
    private final SegmentCost cost;
    private final int wanted;
    private final int shortest;
    private double[] best = new double[0];
    private int[] last = new int[0];

    /** Made ready to find {@code wanted} segments of at least {@code shortest} scores. */
    public DynamicSearch(SegmentCost cost, int wanted, int shortest) {
        this.cost = cost;
        this.wanted = wanted;
        this.shortest = shortest;
    }

    @Override
    void search(double[] scores, int n) {
        if (n < (long) wanted * shortest) {
            return;
        }
        int row = n + 1;
        if (best.length < wanted * row) {
            best = new double[wanted * row];
            last = new int[wanted * row];
        }
        cost.read(scores, n);
        for (int k = 0; k < wanted; k++) {
            for (int t = (k + 1) * shortest; t <= n; t++) {
                step(k, t, row);
            }
        }
        for (int k = wanted - 1, t = n; k >= 0; t = last[k * row + t], k--) {
            endsAt(t);
        }
    }

    /** The cheapest k + 1 segments of the first t scores. */
    private void step(int k, int t, int row) {
        if (k == 0) {
            best[t] = cost.of(0, t);
            last[t] = 0;
            return;
        }
        double cheapest = Double.POSITIVE_INFINITY;
        for (int s = k * shortest; s <= t - shortest; s++) {
            double all = best[(k - 1) * row + s] + cost.of(s, t);
            if (all < cheapest) {
                cheapest = all;
                last[k * row + t] = s;
            }
        }
        best[k * row + t] = cheapest;
    }
}
