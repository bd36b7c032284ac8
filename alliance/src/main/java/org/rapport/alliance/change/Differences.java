package org.rapport.alliance.change;

/** Mean and spread of differences, with running sums that can also leave one of them out. */
final class Differences {
    private int count;
    private double mean;
    private double squares;

    void clear() {
        count = 0;
        mean = 0;
        squares = 0;
    }

    /** Welford's running sums. */
    void add(double difference) {
        count++;
        double off = difference - mean;
        mean += off / count;
        squares += off * (difference - mean);
    }

    int count() {
        return count;
    }

    double mean() {
        return mean;
    }

    /** Sample standard deviation; NaN for fewer than two. */
    double sd() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    double meanWithout(double one) {
        return mean - (one - mean) / (count - 1);
    }

    /** Sample standard deviation of all but one; NaN when fewer than two are left. */
    double sdWithout(double one) {
        double off = one - mean;
        double left = squares - off * off * count / (count - 1);
        // What rounding leaves of nothing is nothing.
        return count < 3 ? Double.NaN : Math.sqrt(left > 1e-12 * squares ? left / (count - 2) : 0);
    }
}
