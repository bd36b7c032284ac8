package org.rapport.alliance.shift;

/**
 * What it costs to call a stretch of scores one segment. Whoever has a cost of their own may write one more.
 *
 * <p>For the search to be exact, a stretch must never get dearer when it is cut in two: C(a,b) + C(b,c) ≤ C(a,c). One for
 * each thread; it keeps what it read.
 */
public interface SegmentCost {
    /** Reads the first {@code n} scores, before any stretch of them is asked for. */
    void read(double[] scores, int n);

    /** The cost of the scores from index {@code from} (included) to index {@code to} (excluded). */
    double of(int from, int to);
}
