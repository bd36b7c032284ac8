package org.rapport.alliance.shift;

import java.util.Arrays;

/** A way to cut scores into segments, with its own scratch space; for one thread, for one course after the other. */
public abstract sealed class SegmentSearch permits PeltSearch, ChangepointSearch, DynamicSearch, BinarySearch {
    private int[] ends = new int[8];
    private int segments;

    SegmentSearch() {}

    /**
     * Cuts the first {@code n} scores.
     *
     * @return how many segments there are; 0 when there are too few scores for one
     */
    public final int cut(double[] scores, int n) {
        segments = 0;
        search(scores, n);
        Arrays.sort(ends, 0, segments);
        return segments;
    }

    /** Index of the first score that no longer belongs to segment {@code i}, counted from 0. */
    public final int end(int i) {
        return ends[i];
    }

    /** Index of the first score of segment {@code i}. */
    public final int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    abstract void search(double[] scores, int n);

    /** Notes where a segment ends, in any order. */
    final void endsAt(int end) {
        if (segments == ends.length) {
            ends = Arrays.copyOf(ends, 2 * segments);
        }
        ends[segments++] = end;
    }

    /** Notes all segments from the last back to the first: {@code last[t]} is where the one that ends at t begins. */
    final void walkBack(int[] last, int n) {
        for (int t = n; t > 0; t = last[t]) {
            endsAt(t);
        }
    }
}
