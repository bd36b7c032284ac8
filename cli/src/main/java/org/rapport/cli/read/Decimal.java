package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Numbers straight from bytes. A point, digits, a sign and an exponent make a number; {@code NaN}, {@code Infinity},
 * {@code 0x1p3}, {@code 12d} and blanks, all of which {@link Double#parseDouble} takes, do not.
 */
final class Decimal {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    /** Up to here a whole number and a power of ten are exact as doubles, so that one division rounds correctly. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimal() {}

    /** The number, correctly rounded; NaN for whatever is none. */
    static double parse(byte[] bytes, int from, int to) {
        int p = from;
        boolean minus = p < to && bytes[p] == '-';
        if (minus) {
            p++;
        }
        long number = 0;
        int digits = 0;
        int scale = 0;
        while (p < to && isDigit(bytes[p])) {
            number = number * 10 + bytes[p++] - '0';
            digits++;
        }
        if (p < to && bytes[p] == '.') {
            p++;
            while (p < to && isDigit(bytes[p])) {
                number = number * 10 + bytes[p++] - '0';
                scale++;
            }
        }
        if (p < to || digits + scale == 0 || digits + scale > EXACT_DIGITS) {
            return anyLength(bytes, from, to);
        }
        double value = number / POWERS[scale];
        return minus ? -value : value;
    }

    /** A whole number of 0 or more with at most nine digits; −1 for whatever is none. */
    static int whole(byte[] bytes, int from, int to) {
        int begin = from;
        while (begin < to - 1 && bytes[begin] == '0') {
            begin++;
        }
        if (begin == to || to - begin > 9) {
            return -1;
        }
        int number = 0;
        for (int p = begin; p < to; p++) {
            if (!isDigit(bytes[p])) {
                return -1;
            }
            number = number * 10 + bytes[p] - '0';
        }
        return number;
    }

    private static double anyLength(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
