package org.rapport.alliance.instrument;

/** The lowest and the highest score that can be reached, both included, in points of the scale. */
public record Range(double min, double max) {
    public Range {
        if (!(min < max) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException("a range goes from a lower to a higher finite number");
        }
    }

    /** Whether a score can be a score of this scale. */
    public boolean contains(double score) {
        return score >= min && score <= max;
    }

    /** The nearest score that can be reached. */
    public double clip(double score) {
        return Math.clamp(score, min, max);
    }
}
