package org.rapport.alliance.series;

import java.util.Arrays;

/**
 * The scores of one case in a row, one cell for each consecutive session and {@link Double#NaN} where a session has no
 * score: what the rules run over. Nothing is ever filled in.
 *
 * <p>Made to be filled again and again with the next case, so that a million cases need the memory of one. Not for two
 * threads at once.
 */
public final class Course {
    /** More sessions than any case has; a larger number in a file is a slip, not a session. */
    public static final int LONGEST = 100_000;

    private double[] scores = new double[32];
    private int first = 1;
    private int size;
    private int scored;

    /** Empty. */
    public Course() {}

    /** Consecutive sessions from session 1; {@link Double#NaN} for a session without a score. */
    public static Course of(double... scores) {
        Course course = new Course();
        for (double score : scores) {
            course.add(score);
        }
        return course;
    }

    /** The scores of a series; session numbers that are left out are sessions without a score. */
    public static Course of(Series series) {
        Course course = new Course();
        series.points()
                .forEach(point -> course.add(point.session(), point.score().orElse(Double.NaN)));
        return course;
    }

    /** Empties it for the next case. */
    public void clear() {
        first = 1;
        size = 0;
        scored = 0;
    }

    /** Adds the session after the last one; the first session of an empty course is number 1. */
    public void add(double score) {
        if (size == LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " sessions");
        }
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
        }
        scores[size++] = score;
        if (!Double.isNaN(score)) {
            scored++;
        }
    }

    /**
     * Adds a numbered session. Numbers in between that were left out become sessions without a score; the first one may
     * have any number, so that a baseline can be session 0.
     *
     * @throws IllegalArgumentException when the number does not rise, or the course gets longer than {@link #LONGEST}
     */
    public void add(int session, double score) {
        if (size == 0) {
            first = session;
        }
        long gap = (long) session - first - size;
        if (gap < 0) {
            throw new IllegalArgumentException("session " + session + " comes after session " + session(size - 1));
        }
        if (gap >= LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " sessions");
        }
        for (long i = 0; i < gap; i++) {
            add(Double.NaN);
        }
        add(score);
    }

    /** How many sessions there are, scored or not. */
    public int size() {
        return size;
    }

    /** How many sessions have a score. */
    public int scored() {
        return scored;
    }

    /** The number of the session in cell {@code i}, counted from 0. */
    public int session(int i) {
        return first + i;
    }

    /** The number of the last session, scored or not; 1 when there is none. */
    public int lastSession() {
        return size == 0 ? 1 : session(size - 1);
    }

    /** The number of the last session with a score; of the last session when none has one. */
    public int lastScoredSession() {
        for (int i = size - 1; i >= 0; i--) {
            if (has(i)) {
                return session(i);
            }
        }
        return lastSession();
    }

    /** Whether there are scores and every one of them is this one. */
    public boolean allAre(double score) {
        for (int i = 0; i < size; i++) {
            if (has(i) && scores[i] != score) {
                return false;
            }
        }
        return scored > 0;
    }

    /** The score in cell {@code i}; NaN where the session has none. */
    public double score(int i) {
        return scores[i];
    }

    /** Whether the session in cell {@code i} has a score. */
    public boolean has(int i) {
        return !Double.isNaN(scores[i]);
    }

    /** The cells themselves, for reading in a kernel's inner loop; only the first {@link #size()} belong to the case. */
    public double[] cells() {
        return scores;
    }
}
