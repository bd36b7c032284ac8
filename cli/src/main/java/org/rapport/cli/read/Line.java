package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line cut into fields, as RFC 4180 has it, except that a quoted field ends on its line: no id and no score has a
 * line break in it, and a lost quote would otherwise swallow the rest of the file. Holds places in the bytes, copies
 * nothing.
 */
final class Line {
    /** Faults of a line whose quote may be closed on a later one. */
    static final String UNCLOSED = "a quote is opened and not closed on its line";

    private static final String STRAY = "a quote inside a field that does not begin with one";
    static final int LONGEST_SHOWN = 40;

    private final boolean[] special = new boolean[256];
    private final byte delimiter;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private boolean[] escaped = new boolean[8];
    private byte[] bytes = {};
    private int begin;
    private int end;
    private int fields;
    private @Nullable String fault;
    private int faultAt;

    Line(char delimiter) {
        this.delimiter = (byte) delimiter;
        special[delimiter] = true;
        special['\n'] = true;
        special['\r'] = true;
        special['"'] = true;
    }

    /** Reads the line that begins here, and says where the next one does. */
    int read(byte[] source, int at, int limit) {
        bytes = source;
        begin = at;
        fields = 0;
        fault = null;
        int p = at;
        while (true) {
            int start = p;
            while (p < limit && !special[source[p] & 0xff]) {
                p++;
            }
            if (p < limit && source[p] == '"') {
                p = p == start ? quoted(p + 1, limit) : stray(start, p, limit);
            } else {
                put(start, p, false);
            }
            if (p < limit && source[p] == delimiter) {
                p++;
                continue;
            }
            return finish(p, limit);
        }
    }

    private int finish(int p, int limit) {
        end = p;
        if (p < limit && bytes[p] == '\r') {
            if (p + 1 < limit && bytes[p + 1] != '\n') {
                fail("a carriage return inside the line", p);
                return lineEnd(p, limit);
            }
            return Math.min(p + 2, limit);
        }
        return Math.min(p + 1, limit);
    }

    private int lineEnd(int p, int limit) {
        int q = p;
        while (q < limit && bytes[q] != '\n') {
            q++;
        }
        end = q;
        return Math.min(q + 1, limit);
    }

    private int quoted(int from, int limit) {
        boolean doubled = false;
        int p = from;
        while (p < limit && bytes[p] != '\n') {
            if (bytes[p] == '"') {
                if (p + 1 < limit && bytes[p + 1] == '"') {
                    doubled = true;
                    p++;
                } else {
                    put(from, p, doubled);
                    return closed(p + 1, limit);
                }
            }
            p++;
        }
        fail(UNCLOSED, from - 1);
        put(from, p, false);
        return p;
    }

    private int closed(int p, int limit) {
        if (p == limit || bytes[p] == delimiter || bytes[p] == '\n' || bytes[p] == '\r') {
            return p;
        }
        fail("something follows a closing quote", p);
        return skip(p, limit);
    }

    private int stray(int start, int at, int limit) {
        fail(STRAY, at);
        int p = skip(at, limit);
        put(start, p, false);
        return p;
    }

    private int skip(int from, int limit) {
        int p = from;
        while (p < limit && bytes[p] != delimiter && bytes[p] != '\n') {
            p++;
        }
        return p;
    }

    private void put(int from, int to, boolean doubled) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, 2 * fields);
            ends = Arrays.copyOf(ends, 2 * fields);
            escaped = Arrays.copyOf(escaped, 2 * fields);
        }
        starts[fields] = from;
        ends[fields] = to;
        escaped[fields++] = doubled;
    }

    private void fail(String what, int at) {
        if (fault == null) {
            fault = what;
            faultAt = at;
        }
    }

    int fields() {
        return fields;
    }

    int from(int field) {
        return starts[field];
    }

    int to(int field) {
        return ends[field];
    }

    boolean isEmpty(int field) {
        return starts[field] == ends[field];
    }

    boolean hasDoubledQuotes(int field) {
        return escaped[field];
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    @Nullable
    String fault() {
        return fault;
    }

    /** Whether it reads like the rest of a field in quotes that began on a line before. */
    boolean closesQuote() {
        return STRAY.equals(fault)
                || (UNCLOSED.equals(fault) && faultAt == begin && begin + 1 < end && bytes[begin + 1] == delimiter);
    }

    int faultAt() {
        return faultAt;
    }

    boolean isBlank() {
        return begin == end;
    }

    /** The field as text, quotes undone. */
    String text(int field) {
        String raw = new String(bytes, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
        return escaped[field] ? raw.replace("\"\"", "\"") : raw;
    }

    /** The field between quotation marks, cut short for a message. */
    String shown(int field) {
        String text = text(field);
        return "'" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "'";
    }

    /** Whether the field is exactly these bytes. */
    boolean is(int field, byte[] word) {
        return Arrays.equals(bytes, starts[field], ends[field], word, 0, word.length);
    }

    /** Something wrong at a field of this line. */
    Trouble trouble(long number, int field, String what, String remedy) {
        int at = field < fields ? starts[field] : end;
        return new Trouble(number, Utf8.column(bytes, begin, at), what, remedy);
    }
}
