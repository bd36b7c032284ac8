package org.rapport.alliance.gain;

/** Points in a sentence, with one decimal. Written by hand because findings are made by the million. */
final class Decimal {
    private Decimal() {}

    static String one(double points) {
        long tenths = Math.round(Math.abs(points) * 10);
        return (points < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }
}
