package org.rapport.cli.write.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One column of a table: values of the row group under way, then one page of them, plain and packed with zstd. */
final class Column {
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int ZSTD = 6;

    /** What a column holds, with Parquet's number for it. */
    enum Type {
        INT(1),
        DOUBLE(5),
        TEXT(6);

        private final int number;

        Type(int number) {
            this.number = number;
        }
    }

    private final String name;
    private final Type type;
    private final boolean optional;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final BitSet present = new BitSet();
    private int rows;

    Column(String name, Type type, boolean optional) {
        this.name = name;
        this.type = type;
        this.optional = optional;
    }

    void add(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer whole -> little(whole, Integer.BYTES);
            case Double number -> little(Double.doubleToRawLongBits(number), Long.BYTES);
            case Object text -> {
                byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
                little(utf8.length, Integer.BYTES);
                values.writeBytes(utf8);
            }
        }
        present.set(rows++, value != null);
    }

    private void little(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            values.write((int) (value >>> (8 * i)));
        }
    }

    Compact schema() {
        Compact schema =
                new Compact().whole(1, type.number).whole(3, optional ? 1 : 0).text(4, name);
        return type == Type.TEXT ? schema.whole(6, 0) : schema;
    }

    /** Writes the page and forgets its rows; tells what the footer says of it. */
    Chunk write(OutputStream out, long at) throws IOException {
        byte[] plain = page();
        byte[] packed = Zstd.compress(plain);
        byte[] head = new Compact()
                .whole(1, 0)
                .whole(2, plain.length)
                .whole(3, packed.length)
                .struct(
                        5,
                        new Compact()
                                .whole(1, rows)
                                .whole(2, PLAIN)
                                .whole(3, RLE)
                                .whole(4, RLE))
                .ended();
        out.write(head);
        out.write(packed);
        Compact meta = new Compact()
                .whole(1, type.number)
                .wholes(2, PLAIN, RLE)
                .texts(3, name)
                .whole(4, ZSTD)
                .large(5, rows)
                .large(6, head.length + (long) plain.length)
                .large(7, head.length + (long) packed.length)
                .large(9, at);
        Chunk chunk = new Chunk(new Compact().large(2, at).struct(3, meta), head.length + packed.length, plain.length);
        values.reset();
        present.clear();
        rows = 0;
        return chunk;
    }

    /** What the footer says of a column in a row group, and how many bytes it took. */
    record Chunk(Compact footer, long written, long plain) {}

    private byte[] page() {
        if (!optional) {
            return values.toByteArray();
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] levels = levels();
        for (int i = 0; i < Integer.BYTES; i++) {
            page.write(levels.length >>> (8 * i));
        }
        page.writeBytes(levels);
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    /** Which rows have a value, as one run of bits. */
    private byte[] levels() {
        int groups = (rows + 7) / 8;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long head = ((long) groups << 1) | 1;
        while ((head & ~0x7fL) != 0) {
            out.write((int) ((head & 0x7f) | 0x80));
            head >>>= 7;
        }
        out.write((int) head);
        byte[] bits = present.toByteArray();
        out.write(bits, 0, bits.length);
        for (int i = bits.length; i < groups; i++) {
            out.write(0);
        }
        return out.toByteArray();
    }
}
