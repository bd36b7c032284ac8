package org.rapport.alliance.criterion;

/**
 * Points of a scale as they are said: with one digit after the point, halves away from zero. By hand, because some rules
 * make findings by the million.
 */
public final class Points {
    private static final double WHOLE_UP_TO = 1e15;

    private Points() {}

    /** {@code 4.0}, {@code -0.3}; what is too large for a digit after the point as Java writes it. */
    public static String of(double points) {
        double size = Math.abs(points) * 10;
        if (!(size < WHOLE_UP_TO)) {
            return String.valueOf(points);
        }
        long tenths = Math.round(size);
        return (points < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }
}
