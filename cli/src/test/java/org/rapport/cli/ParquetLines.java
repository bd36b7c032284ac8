package org.rapport.cli;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Path;

/** Findings in a Parquet file, read by somebody else's reader and put as lines of JSON. */
final class ParquetLines {
    private ParquetLines() {}

    static String asJson(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
                RowReader rows = reader.rowReader()) {
            while (rows.hasNext()) {
                rows.next();
                lines.append('{');
                for (int i = 0; i < rows.getFieldCount(); i++) {
                    String name = rows.getFieldName(i);
                    lines.append(i == 0 ? "" : ",").append('"').append(name).append("\":");
                    lines.append(value(rows, name));
                }
                lines.append("}\n");
            }
        }
        return lines.toString();
    }

    private static String value(RowReader rows, String name) {
        if (rows.isNull(name)) {
            return "null";
        }
        return switch (name) {
            case "numbers" -> rows.getString(name);
            case "session", "previous_session" -> Integer.toString(rows.getInt(name));
            case "magnitude", "false_alarm_per_case" -> number(rows.getDouble(name));
            default -> '"' + rows.getString(name) + '"';
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
