package org.rapport.alliance.chart;

import java.util.Arrays;
import org.rapport.alliance.statistics.BinomialQuantile;

/**
 * Runs of scores on one side of a line, and how often they cross it. Scores on the line count for nothing.
 *
 * <p>Too long is a run above round(log2(n)) + 3, too few crossings are those below the 5 % quantile of a binomial
 * distribution with n − 1 draws of chance ½; n is the number of scores off the line. Source: J. Anhøj and A. V. Olesen
 * (2014), Run charts revisited, PLOS ONE 9:e113825; rounding as in the R package qicharts2. Linear; remembers what it
 * has looked up. For one thread.
 */
public final class Runs {
    private int[] fewest = new int[0];
    private int useful;
    private int longest;
    private int crossings;

    /** Nothing read yet. */
    public Runs() {}

    /** Reads the first {@code size} cells; NaN is a session without a score. */
    public void read(double[] cells, int size, double line) {
        useful = 0;
        longest = 0;
        crossings = 0;
        int run = 0;
        double side = 0;
        for (int i = 0; i < size; i++) {
            double now = Math.signum(cells[i] - line);
            if (now == 1 || now == -1) {
                useful++;
                crossings += now == -side ? 1 : 0;
                run = now == side ? run + 1 : 1;
                longest = Math.max(longest, run);
                side = now;
            }
        }
    }

    /** Scores that are not on the line. */
    public int useful() {
        return useful;
    }

    /** Scores in the longest run. */
    public int longest() {
        return longest;
    }

    /** How often neighbouring scores lie on different sides. */
    public int crossings() {
        return crossings;
    }

    /** The longest run that chance is granted; 0 without a score off the line. */
    public int longestGranted() {
        return useful == 0 ? 0 : (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
    }

    /** The fewest crossings that chance is granted. */
    public int crossingsGranted() {
        if (useful >= fewest.length) {
            int known = fewest.length;
            fewest = Arrays.copyOf(fewest, 2 * useful + 32);
            Arrays.fill(fewest, known, fewest.length, -1);
        }
        if (fewest[useful] < 0) {
            fewest[useful] = BinomialQuantile.of(0.05, Math.max(useful - 1, 0), 0.5);
        }
        return fewest[useful];
    }

    /** Whether either is out of what chance is granted. */
    public boolean unusual() {
        return longest > longestGranted() || crossings < crossingsGranted();
    }
}
