package org.rapport.alliance.instrument;

/** Which end of a scale is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    HIGHER_IS_WORSE;

    /** How many points worse {@code after} is than {@code before}; negative when it is better. */
    public double worsening(double before, double after) {
        return switch (this) {
            case HIGHER_IS_BETTER -> before - after;
            case HIGHER_IS_WORSE -> after - before;
        };
    }

    /** The end of the range that says all is well. */
    public double best(Range range) {
        return switch (this) {
            case HIGHER_IS_BETTER -> range.max();
            case HIGHER_IS_WORSE -> range.min();
        };
    }

    /** The end of the range that says nothing is well. */
    public double worst(Range range) {
        return switch (this) {
            case HIGHER_IS_BETTER -> range.min();
            case HIGHER_IS_WORSE -> range.max();
        };
    }
}
