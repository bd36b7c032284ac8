package org.rapport.alliance.gain;

/**
 * The scores around an interval: up to three before it and up to three after it. Used again for one interval after the
 * other, so that none takes memory. Sums run over distances from one of the scores, so that equal scores have a spread
 * of exactly 0.
 */
final class Windows {
    int before;
    int after;
    double meanBefore;
    double meanAfter;
    double squaresBefore;
    double squaresAfter;

    private int count;
    private double mean;

    /**
     * Reads around the interval that ends in cell {@code post}, looking at cells {@code from} to {@code until}, exclusive.
     */
    void read(double[] x, int post, int from, int until) {
        double origin = Double.isNaN(x[post - 1]) ? 0 : x[post - 1];
        int start = Math.max(from, post - 3);
        squaresBefore = squares(x, start, post, origin);
        before = count;
        meanBefore = origin + mean;
        squaresAfter = squares(x, post, Math.min(until, post + 3), origin);
        after = count;
        meanAfter = origin + mean;
    }

    private double squares(double[] x, int start, int end, double origin) {
        count = 0;
        double sum = 0;
        for (int i = start; i < end; i++) {
            if (!Double.isNaN(x[i])) {
                count++;
                sum += x[i] - origin;
            }
        }
        mean = sum / count;
        double squares = 0;
        for (int i = start; i < end; i++) {
            if (!Double.isNaN(x[i])) {
                double off = x[i] - origin - mean;
                squares += off * off;
            }
        }
        return squares;
    }

    /** Whether there are two scores on each side. */
    boolean enough() {
        return before >= 2 && after >= 2;
    }

    /** How many scores there are on both sides together. */
    int scores() {
        return before + after;
    }

    /** √(((n₁−1)·s₁² + (n₂−1)·s₂²) / (n₁+n₂−2)), in points. */
    double pooledSd() {
        return Math.sqrt((squaresBefore + squaresAfter) / (scores() - 2));
    }
}
