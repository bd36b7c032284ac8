package org.rapport.alliance.gain;

/**
 * The change between two scores that unreliable measuring alone would bring about in 5 of 100 people at most: what R's
 * {@code define_crit1_cutoff} works out (Jacobson &amp; Truax 1991, doi 10.1037/0022-006X.59.1.12).
 *
 * @param sd standard deviation of scores before treatment, in points
 * @param reliability of the scale, 0 to 1
 */
public record ReliableChange(double sd, double reliability) {
    public ReliableChange {
        if (!(sd > 0) || !Double.isFinite(sd) || !(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("a spread above 0 and a reliability from 0 to 1 are needed");
        }
    }

    /** SEM = sd · √(1 − reliability), in points. */
    public double standardErrorOfMeasurement() {
        return sd * Math.sqrt(1 - reliability);
    }

    /** √(2 · SEM²), in points. */
    public double standardErrorOfDifference() {
        double error = standardErrorOfMeasurement();
        return Math.sqrt(2 * error * error);
    }

    /** 1.96 standard errors of the difference, in points. */
    public double value() {
        return 1.96 * standardErrorOfDifference();
    }
}
