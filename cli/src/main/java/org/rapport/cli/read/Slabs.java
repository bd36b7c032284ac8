package org.rapport.cli.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of text into slabs where a case ends, without reading what it says. */
final class Slabs {
    static final int SIZE = 1 << 19;
    private static final int LARGEST = 1 << 26;

    /** Where the last whole case of the bytes ends; 0 where there is none. */
    interface Boundary {
        int after(byte[] bytes, int length);

        /** The same when nothing follows these bytes. */
        default int whenEnded(byte[] bytes, int length) {
            return length;
        }
    }

    private final InputStream in;
    private final int size;
    private byte[] rest = {};
    private boolean ended;

    Slabs(InputStream in, int size) {
        this.in = in;
        this.size = size;
    }

    /** The next slab that the boundary allows, or nothing at the end. */
    @Nullable
    Slab next(Boundary boundary) throws IOException {
        byte[] bytes = Arrays.copyOf(rest, Math.max(size, 2 * rest.length));
        int length = fill(bytes, rest.length);
        if (length == 0) {
            return null;
        }
        int cut = cut(boundary, bytes, length);
        while (cut == 0) {
            if (bytes.length >= LARGEST) {
                throw new BadInput("one line, or the lines of one case, take more than " + LARGEST / (1 << 20)
                        + " MiB; is this a file of scores?");
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            length = fill(bytes, length);
            cut = cut(boundary, bytes, length);
        }
        rest = Arrays.copyOfRange(bytes, cut, length);
        int said = ended && cut == length ? withoutBlankLines(bytes, cut) : cut;
        return said == 0 ? null : new Slab(bytes, said);
    }

    /** At the end there is nothing more to wait for, so that all that is left is whole. */
    private int cut(Boundary boundary, byte[] bytes, int length) {
        if (!ended) {
            return boundary.after(bytes, length);
        }
        int cut = boundary.whenEnded(bytes, length);
        return cut == 0 ? length : cut;
    }

    /** Where the last line that says anything ends: empty lines at the end of a file are no lines of it. */
    private static int withoutBlankLines(byte[] bytes, int length) {
        int end = length;
        int before = beforeBlankLine(bytes, end);
        while (before < end) {
            end = before;
            before = beforeBlankLine(bytes, end);
        }
        return end;
    }

    private static int beforeBlankLine(byte[] bytes, int end) {
        int begin = end;
        if (begin > 0 && bytes[begin - 1] == '\n') {
            begin--;
            if (begin > 0 && bytes[begin - 1] == '\r') {
                begin--;
            }
        }
        return begin == 0 || bytes[begin - 1] == '\n' ? begin : end;
    }

    private int fill(byte[] bytes, int from) throws IOException {
        int length = from;
        while (length < bytes.length && !ended) {
            int got = in.read(bytes, length, bytes.length - length);
            if (got < 0) {
                ended = true;
            } else {
                length += got;
            }
        }
        return length;
    }

    /** Ends after the first line. */
    static final Boundary FIRST_LINE = new Boundary() {
        @Override
        public int after(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\n') {
                    return i + 1;
                }
            }
            return 0;
        }

        @Override
        public int whenEnded(byte[] bytes, int length) {
            return after(bytes, length);
        }
    };

    /** Ends after the last whole line. */
    static int afterLastLine(byte[] bytes, int length) {
        for (int i = length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    /** The same, but never between empty lines, which may be the last of all. */
    static int afterLastLineWithWords(byte[] bytes, int length) {
        return withoutBlankLines(bytes, afterLastLine(bytes, length));
    }
}
