package org.rapport.alliance.shift;

import org.rapport.alliance.statistics.ExtendedSum;

/** Sums of the first 0, 1, 2 … scores and of their squares, so that the sum of any stretch is one subtraction. */
final class PrefixSums {
    /** How sums are added up. */
    enum Arithmetic {
        DOUBLE,
        /** As R's {@code cumsum} does it. */
        LONG_DOUBLE
    }

    private final Arithmetic arithmetic;
    private final ExtendedSum sum = new ExtendedSum();
    private double[] sums = new double[64];
    private double[] squares = new double[64];

    PrefixSums(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    void read(double[] scores, int n) {
        if (n >= sums.length) {
            sums = new double[2 * n];
            squares = new double[2 * n];
        }
        switch (arithmetic) {
            case DOUBLE -> {
                for (int i = 0; i < n; i++) {
                    sums[i + 1] = sums[i] + scores[i];
                    squares[i + 1] = squares[i] + scores[i] * scores[i];
                }
            }
            case LONG_DOUBLE -> {
                sum.clear();
                for (int i = 0; i < n; i++) {
                    sum.add(scores[i]);
                    sums[i + 1] = sum.value();
                }
                sum.clear();
                for (int i = 0; i < n; i++) {
                    sum.add(scores[i] * scores[i]);
                    squares[i + 1] = sum.value();
                }
            }
        }
    }

    /** Sum of squared distances from the stretch's own mean; rounding can leave it a little below 0. */
    double squaresAroundMean(int from, int to) {
        double total = sums[to] - sums[from];
        return squares[to] - squares[from] - total * total / (to - from);
    }
}
