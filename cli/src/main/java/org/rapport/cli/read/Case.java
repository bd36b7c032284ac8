package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapport.alliance.series.Course;

/**
 * One case while it is in hand: its id and its scores. Filled again with the next one, so nothing of it is kept by
 * whoever looks at it.
 */
public final class Case {
    /** The fingerprint of a case without an id, of which there may be many. */
    static final long NAMELESS = 0x9E3779B97F4A7C15L;

    private final Course course = new Course();
    private byte[] bytes = {};
    private int from;
    private int to;
    private long line;

    void begin(byte[] source, int idFrom, int idTo, long firstLine) {
        bytes = source;
        from = idFrom;
        to = idTo;
        line = firstLine;
        course.clear();
    }

    /** A case of one's own, for tests and for readers that have their ids as text. */
    public void begin(String id, long firstLine) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        begin(text, 0, text.length, firstLine);
    }

    boolean is(byte[] source, int otherFrom, int otherTo) {
        return Arrays.equals(bytes, from, to, source, otherFrom, otherTo);
    }

    /** Its scores, session by session. */
    public Course course() {
        return course;
    }

    /** Its id as text. */
    public String id() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** How many bytes of UTF-8 the id has. */
    public int idLength() {
        return to - from;
    }

    /** One byte of the id in UTF-8. */
    public byte idByte(int i) {
        return bytes[from + i];
    }

    /** The line it begins on, counted from 0 within its batch. */
    public long line() {
        return line;
    }

    /** 64 bits of the id: equal ids have equal ones, and two ids of ten million share one with chance 1 in 370,000. */
    public long fingerprint() {
        long hash = NAMELESS ^ (to - from);
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & 0xff)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
