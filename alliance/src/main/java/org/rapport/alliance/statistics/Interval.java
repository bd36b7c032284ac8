package org.rapport.alliance.statistics;

/** From here to there, both included. */
public record Interval(double low, double high) {
    /** Whether a value lies in it. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
