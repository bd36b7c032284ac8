package org.rapport.cli.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether there is nothing but ASCII, which needs no further look. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        int p = from;
        for (; p <= to - Long.BYTES; p += Long.BYTES) {
            if (((long) LONGS.get(bytes, p) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; p < to; p++) {
            if (bytes[p] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first byte stands that is not UTF-8, or −1. */
    static int firstBad(byte[] bytes, int from, int to) {
        if (isAscii(bytes, from, to)) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = java.nio.CharBuffer.allocate(Math.max(16, to - from));
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }

    /** Which character of the line the byte belongs to, counted from 1. */
    static int column(byte[] bytes, int lineFrom, int at) {
        try {
            return 1
                    + StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, lineFrom, at - lineFrom))
                            .length();
        } catch (CharacterCodingException broken) {
            return 1 + at - lineFrom;
        }
    }
}
