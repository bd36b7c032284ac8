package org.rapport.alliance.shift;

/** Points as they are said: with one digit after the point. Findings by the million need it quicker than a format. */
final class Points {
    private static final double WHOLE_UP_TO = 1e15;

    private Points() {}

    static String of(double points) {
        double tenths = Math.rint(points * 10);
        if (!(Math.abs(tenths) < WHOLE_UP_TO)) {
            return String.valueOf(points);
        }
        long whole = (long) Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + whole / 10 + "." + whole % 10;
    }
}
