package org.rapport.alliance.shift;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores cut into segments.
 *
 * @param ends for each segment the index of the first score that no longer belongs to it; the last is how many scores
 *     there are
 */
public record Segments(List<Integer> ends) {
    public Segments {
        ends = List.copyOf(ends);
    }

    /** Cut by this search; no segment when there are too few scores for one. */
    public static Segments of(double[] scores, SegmentSearch search) {
        int found = search.cut(scores, scores.length);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            ends.add(search.end(i));
        }
        return new Segments(ends);
    }

    /** Where the scores change: all ends but the last. */
    public List<Integer> changes() {
        return ends.isEmpty() ? ends : ends.subList(0, ends.size() - 1);
    }
}
