package org.rapport.alliance.change;

/** How the scores of a group of people lie: mean and standard deviation in points of the scale. */
public record Group(double mean, double sd) {
    public Group {
        if (!Double.isFinite(mean) || !(sd > 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException("a group has a mean and a spread above 0");
        }
    }
}
