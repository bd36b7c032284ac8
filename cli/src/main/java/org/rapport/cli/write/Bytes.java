package org.rapport.cli.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapport.cli.read.Case;

/** Text in UTF-8 that grows; written once, without a string for each piece. */
public final class Bytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    /** Up to here a double is a whole number exactly. */
    private static final double EXACT = 1L << 53;

    private byte[] bytes;
    private int length;

    Bytes(int expected) {
        bytes = new byte[expected];
    }

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    Bytes put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Text of ASCII that needs no escape. */
    @SuppressWarnings("deprecation") // the low bytes of ASCII are the text, and this copies nothing in between
    Bytes ascii(String text) {
        int n = text.length();
        room(n);
        text.getBytes(0, n, bytes, length);
        length += n;
        return this;
    }

    Bytes plain(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** A whole number. */
    Bytes whole(long value) {
        if (value < 0) {
            return ascii(Long.toString(value));
        }
        room(20);
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** The shortest decimal that reads back as the same double; whole numbers without a point. */
    Bytes number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return whole((long) value);
        }
        double size = Math.abs(value);
        if (size < 1e9 && size >= 1e-3) {
            for (int places = 1; places < POWERS.length; places++) {
                double scaled = Math.rint(size * POWERS[places]);
                if (scaled / POWERS[places] == size) {
                    return decimal(value < 0, (long) scaled, places);
                }
            }
        }
        return ascii(Double.toString(value));
    }

    private Bytes decimal(boolean minus, long scaled, int places) {
        if (minus) {
            put('-');
        }
        long unit = (long) POWERS[places];
        whole(scaled / unit).put('.');
        long fraction = scaled % unit;
        for (long step = unit / 10; step > 0; step /= 10) {
            put((char) ('0' + fraction / step % 10));
        }
        return this;
    }

    /** Text as a JSON string, quotes included. */
    Bytes json(String text) {
        put('"');
        if (isPlain(text)) {
            ascii(text);
        } else {
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                jsonByte(b);
            }
        }
        return put('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The id of a case as a JSON string. */
    Bytes json(Case one) {
        put('"');
        for (int i = 0; i < one.idLength(); i++) {
            jsonByte(one.idByte(i));
        }
        return put('"');
    }

    private void jsonByte(byte b) {
        room(6);
        if (b == '"' || b == '\\') {
            bytes[length++] = '\\';
            bytes[length++] = b;
        } else if (b >= 0 && b < 0x20) {
            ascii("\\u00").put((char) HEX[b >> 4]).put((char) HEX[b & 15]);
        } else {
            bytes[length++] = b;
        }
    }

    /** Text as a field of CSV, in quotes where it needs them. */
    Bytes csv(String text) {
        boolean quotes = false;
        for (int i = 0; i < text.length() && !quotes; i++) {
            char c = text.charAt(i);
            quotes = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        byte[] raw = (quotes ? '"' + text.replace("\"", "\"\"") + '"' : text).getBytes(StandardCharsets.UTF_8);
        return plain(raw);
    }
}
