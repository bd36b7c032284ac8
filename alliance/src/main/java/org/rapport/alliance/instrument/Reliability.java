package org.rapport.alliance.instrument;

/** One published reliability of one scale, from 0 to 1, and where it was read. */
public record Reliability(String scale, String coefficient, double value, String source) {
    public Reliability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1");
        }
    }
}
