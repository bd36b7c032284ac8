package org.rapport.cli.write.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Thrift's compact protocol, as Parquet writes its headers; only the parts that a flat table needs. */
final class Compact {
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    byte[] bytes() {
        return out.toByteArray();
    }

    Compact whole(int field, int value) {
        head(field, INT);
        varint(zigzag(value));
        return this;
    }

    Compact large(int field, long value) {
        head(field, LONG);
        varint(zigzag(value));
        return this;
    }

    Compact text(int field, String value) {
        head(field, BINARY);
        binary(value);
        return this;
    }

    /** A structure made by another one of these. */
    Compact struct(int field, Compact inner) {
        head(field, STRUCT);
        out.writeBytes(inner.ended());
        return this;
    }

    Compact structs(int field, java.util.List<Compact> inner) {
        list(field, inner.size(), STRUCT);
        inner.forEach(one -> out.writeBytes(one.ended()));
        return this;
    }

    Compact wholes(int field, int... values) {
        list(field, values.length, INT);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    Compact texts(int field, String... values) {
        list(field, values.length, BINARY);
        for (String value : values) {
            binary(value);
        }
        return this;
    }

    /** With the mark that ends a structure. */
    byte[] ended() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes());
        whole.write(0);
        return whole.toByteArray();
    }

    private void head(int field, int type) {
        out.write(((field - last) << 4) | type);
        last = field;
    }

    private void list(int field, int size, int type) {
        head(field, LIST);
        if (size < 15) {
            out.write((size << 4) | type);
        } else {
            out.write(0xf0 | type);
            varint(size);
        }
    }

    private void binary(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        out.writeBytes(utf8);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
