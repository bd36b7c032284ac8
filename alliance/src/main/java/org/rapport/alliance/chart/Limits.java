package org.rapport.alliance.chart;

import java.util.Arrays;
import org.rapport.alliance.statistics.SpreadBias;

/**
 * Center and standard deviation of single scores (individuals chart, XmR): center x̄ and σ̂ = mean(mR)/1.128 with the
 * moving ranges mR(t) = |x(t) − x(t−1)|; chart limits are x̄ ± 3σ̂. In points of the scale.
 *
 * <p>Constants for samples of two: d2 = 1.128, d4 = 0.954, D4 = 3.267, as Shewhart tables and the R packages qcc and
 * qicharts2 have them. Linear in the scores (the median sorts); takes no memory once its scratch space is large enough.
 * For one thread.
 */
public final class Limits {
    static final double D2 = 1.128;
    private static final double D2_MEDIAN = 0.954;
    private static final double D4 = 3.267;

    private final Width width;
    private final SpreadBias bias = new SpreadBias();
    private double[] sorted = new double[32];
    private int scores;
    private int ranges;
    private double center;
    private double sigma;

    public Limits(Width width) {
        this.width = width;
    }

    /** Reads cells {@code from} (included) to {@code to} (not included); NaN is a session without a score. */
    public void read(double[] cells, int from, int to) {
        sigma = switch (width.spread()) {
            case MEAN_RANGE -> mean(cells, from, to) / D2;
            case MEDIAN_RANGE -> median(cells, from, to);
            case STANDARD_DEVIATION -> deviation(cells, from, to);
        };
        if (width.screened() && sigma > 0) {
            screen(cells, from, to);
        }
    }

    /** How many scores were read. */
    public int scores() {
        return scores;
    }

    /** Their mean; NaN without any. */
    public double center() {
        return center;
    }

    /** σ̂; NaN without a moving range, 0 when none of them differs. */
    public double sigma() {
        return sigma;
    }

    /**
     * Sums without branches, since where scores are missing cannot be guessed and a wrong guess costs more than a score: a
     * mask of all ones or none stands for whether there is a score, and turns NaN into 0.
     */
    private double mean(double[] cells, int from, int to) {
        if (width.bridged()) {
            return bridged(cells, from, to);
        }
        double sum = 0;
        double moved = 0;
        double last = Double.NaN;
        long n = 0;
        long m = 0;
        for (int i = from; i < to; i++) {
            double x = cells[i];
            long bits = Double.doubleToRawLongBits(x);
            long has = mask(bits & Long.MAX_VALUE);
            long range = Double.doubleToRawLongBits(Math.abs(x - last));
            long hasRange = mask(range);
            sum += Double.longBitsToDouble(bits & has);
            moved += Double.longBitsToDouble(range & hasRange);
            n -= has;
            m -= hasRange;
            last = x;
        }
        return keep(n, m, sum, moved);
    }

    private double bridged(double[] cells, int from, int to) {
        double sum = 0;
        double moved = 0;
        long last = Double.doubleToRawLongBits(Double.NaN);
        long n = 0;
        for (int i = from; i < to; i++) {
            double x = cells[i];
            long bits = Double.doubleToRawLongBits(x);
            long has = mask(bits & Long.MAX_VALUE);
            long range = Double.doubleToRawLongBits(Math.abs(x - Double.longBitsToDouble(last)));
            sum += Double.longBitsToDouble(bits & has);
            moved += Double.longBitsToDouble(range & mask(range));
            n -= has;
            last = (bits & has) | (last & ~has);
        }
        return keep(n, Math.max(0, n - 1), sum, moved);
    }

    private double keep(long n, long m, double sum, double moved) {
        scores = (int) n;
        ranges = (int) m;
        center = sum / n;
        return moved / m;
    }

    /** All ones for a number, 0 for NaN, from its bits without the sign. */
    private static long mask(long magnitude) {
        return (magnitude - 0x7ff0_0000_0000_0001L) >> 63;
    }

    private double median(double[] cells, int from, int to) {
        mean(cells, from, to);
        collect(cells, from, to, Double.POSITIVE_INFINITY);
        return ofSorted() / D2_MEDIAN;
    }

    private double ofSorted() {
        if (ranges == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted, 0, ranges);
        int half = ranges / 2;
        return ranges % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Keeps the moving ranges below a limit and gives their mean. */
    private double collect(double[] cells, int from, int to, double below) {
        if (sorted.length < to - from) {
            sorted = new double[to - from];
        }
        double moved = 0;
        double last = Double.NaN;
        int m = 0;
        for (int i = from; i < to; i++) {
            double range = Math.abs(cells[i] - last);
            if (range < below) {
                moved += range;
                sorted[m++] = range;
            }
            last = !Double.isNaN(cells[i]) || !width.bridged() ? cells[i] : last;
        }
        ranges = m;
        return moved / m;
    }

    private void screen(double[] cells, int from, int to) {
        double mean = collect(cells, from, to, D4 * (sigma * D2));
        sigma = width.spread() == Spread.MEDIAN_RANGE ? ofSorted() / D2_MEDIAN : mean / D2;
    }

    private double deviation(double[] cells, int from, int to) {
        mean(cells, from, to);
        double squares = 0;
        for (int i = from; i < to; i++) {
            double off = cells[i] - center;
            squares += !Double.isNaN(off) ? off * off : 0;
        }
        return scores < 2 ? Double.NaN : Math.sqrt(squares / (scores - 1)) / bias.c4(scores);
    }
}
