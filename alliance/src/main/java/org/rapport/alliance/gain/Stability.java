package org.rapport.alliance.gain;

import org.rapport.alliance.statistics.StudentQuantile;

/**
 * Criterion 3: the mean of up to three scores before and that of up to three after differ by more than a critical value
 * times the pooled standard deviation of the two; at least two scores are needed on each side.
 *
 * <p>As published and as in the package, the pooled standard deviation is not divided by numbers of scores: the borrowed
 * critical value of Student's t makes it a convention, not a t test at this alpha.
 *
 * @param alpha two-sided level of the critical value, 0 to 1
 * @param adjusted whether the critical value follows from the number of scores (Lutz et al. 2013), else 2.776 always
 */
public record Stability(double alpha, boolean adjusted) {
    /** As usual: 2.776, 3.182 or 4.303 for six, five or four scores. */
    public static final Stability USUAL = new Stability(0.05, true);

    private static final double OF_SIX = 2.776;

    public Stability {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1");
        }
    }

    /** The critical value for so many scores on both sides together, 4 to 6. */
    public double critical(int scores) {
        return adjusted ? Math.abs(StudentQuantile.of(alpha / 2, scores - 2)) : OF_SIX;
    }
}
