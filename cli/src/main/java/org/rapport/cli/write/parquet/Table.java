package org.rapport.cli.write.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flat table as an Apache Parquet file, written row group by row group. Texts, whole numbers and doubles; a name that
 * ends in {@code ?} may have rows without a value.
 */
public final class Table {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_IN_A_GROUP = 1 << 16;

    private final OutputStream out;
    private final List<Column> columns = new ArrayList<>();
    private final List<Compact> groups = new ArrayList<>();
    private long at = MAGIC.length;
    private long rows;
    private int waiting;

    /** @param schema columns as {@code name:text}, {@code name:int}, {@code name:double}, with {@code ?} where optional */
    public Table(OutputStream out, String... schema) throws IOException {
        this.out = out;
        for (String one : schema) {
            String[] parts = one.split(":", 2);
            boolean optional = parts[1].endsWith("?");
            String type = optional ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
            columns.add(new Column(parts[0], Column.Type.valueOf(type.toUpperCase(java.util.Locale.ROOT)), optional));
        }
        out.write(MAGIC);
    }

    /** One row, a value for each column. */
    public void add(@Nullable Object... values) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(values[i]);
        }
        if (++waiting == ROWS_IN_A_GROUP) {
            group();
        }
    }

    private void group() throws IOException {
        List<Compact> chunks = new ArrayList<>();
        long plain = 0;
        for (Column column : columns) {
            Column.Chunk chunk = column.write(out, at);
            chunks.add(chunk.footer());
            at += chunk.written();
            plain += chunk.plain();
        }
        groups.add(new Compact().structs(1, chunks).large(2, plain).large(3, waiting));
        rows += waiting;
        waiting = 0;
    }

    /** Writes what is left, and the footer. */
    public void finish() throws IOException {
        if (waiting > 0) {
            group();
        }
        List<Compact> schema = new ArrayList<>();
        schema.add(new Compact().text(4, "schema").whole(5, columns.size()));
        columns.forEach(column -> schema.add(column.schema()));
        byte[] footer = new Compact()
                .whole(1, 1)
                .structs(2, schema)
                .large(3, rows)
                .structs(4, groups)
                .text(6, "Rapport")
                .ended();
        out.write(footer);
        for (int i = 0; i < Integer.BYTES; i++) {
            out.write(footer.length >>> (8 * i));
        }
        out.write(MAGIC);
        out.flush();
    }
}
