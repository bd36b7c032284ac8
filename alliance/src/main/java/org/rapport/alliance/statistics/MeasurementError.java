package org.rapport.alliance.statistics;

/**
 * By how much scores differ because measuring is unreliable (Jacobson &amp; Truax 1991, doi 10.1037/0022-006X.59.1.12).
 *
 * @param sd standard deviation of scores before treatment, in points, above 0
 * @param reliability of the scale, 0 to 1
 */
public record MeasurementError(double sd, double reliability) {
    public MeasurementError {
        if (!(sd > 0) || !Double.isFinite(sd) || !(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("a spread above 0 and a reliability from 0 to 1 are needed");
        }
    }

    /** SEM = sd · √(1 − reliability) of one score, in points. */
    public double ofScore() {
        return sd * Math.sqrt(1 - reliability);
    }

    /** √(2 · SEM²), that of the difference of two scores, in points. */
    public double ofDifference() {
        double error = ofScore();
        return Math.sqrt(2 * error * error);
    }

    /**
     * The change that unreliable measuring alone would bring about in 5 of 100 people at most: 1.96 errors of the
     * difference, in points. What R's {@code define_crit1_cutoff} works out.
     */
    public double reliableChange() {
        return 1.96 * ofDifference();
    }
}
