package org.rapport.cli.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms findings are written in. */
public enum Format {
    TABLE,
    CSV,
    JSONL,
    JSON,
    PARQUET;

    /** By its name in lower case. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The form that a file of this name has; JSONL where the name says nothing. */
    public static Format ofFile(String name) {
        return named(name.substring(name.lastIndexOf('.') + 1)).orElse(JSONL);
    }

    /** Writes to here in this form. */
    public Output to(OutputStream out) throws IOException {
        return switch (this) {
            case TABLE -> new TableOutput(out);
            case CSV -> new TextOutput(out, new CsvRow(), new TextOutput.Frame(CsvRow.HEADING, 0, ""));
            case JSONL -> new TextOutput(out, new JsonRow("", "\n"), new TextOutput.Frame("", 0, ""));
            case PARQUET -> new ParquetOutput(out);
            case JSON -> new TextOutput(out, new JsonRow(",\n", ""), new TextOutput.Frame("[\n", 2, "\n]\n"));
        };
    }
}
