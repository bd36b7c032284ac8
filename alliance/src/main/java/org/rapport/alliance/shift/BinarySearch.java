package org.rapport.alliance.shift;

/**
 * Binary segmentation (Scott &amp; Knott 1974, doi 10.2307/2529204): cuts where the cost falls most, then cuts the pieces, until there
 * are as many segments as wanted. Quick, and not always the cheapest. Of equally good cuts the latest is taken; gains are
 * equal when they differ by less than rounding.
 */
public final class BinarySearch extends SegmentSearch {
    private static final double ROUNDING = 1e-12;

    private final SegmentCost cost;
    private final int wanted;
    private final int shortest;
    private int[] cuts = new int[8];
    private int cutAt;
    private double gain;

    /** Made ready to find {@code wanted} segments of at least {@code shortest} scores. */
    public BinarySearch(SegmentCost cost, int wanted, int shortest) {
        this.cost = cost;
        this.wanted = wanted;
        this.shortest = shortest;
        this.cuts = new int[wanted + 1];
    }

    @Override
    void search(double[] scores, int n) {
        if (n < shortest) {
            return;
        }
        cost.read(scores, n);
        cuts[0] = 0;
        cuts[1] = n;
        for (int segments = 1; segments < wanted && bestCut(segments); segments++) {
            insert(segments);
        }
        for (int i = 1; i < cuts.length && cuts[i - 1] < n; i++) {
            endsAt(cuts[i]);
        }
    }

    private boolean bestCut(int segments) {
        gain = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < segments; i++) {
            int from = cuts[i];
            int to = cuts[i + 1];
            double whole = cost.of(from, to);
            for (int cut = from + shortest; cut <= to - shortest; cut++) {
                double saved = whole - cost.of(from, cut) - cost.of(cut, to);
                if (saved >= gain - ROUNDING * Math.abs(whole)) {
                    gain = Math.max(gain, saved);
                    cutAt = cut;
                }
            }
        }
        return gain > Double.NEGATIVE_INFINITY;
    }

    private void insert(int segments) {
        int i = segments + 1;
        for (; cuts[i - 1] > cutAt; i--) {
            cuts[i] = cuts[i - 1];
        }
        cuts[i] = cutAt;
    }
}
