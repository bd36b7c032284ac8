package org.rapport.cli.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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

    /** The form that a file of this name has: JSONL where the name has no ending, nothing for an ending of others. */
    public static Optional<Format> ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? Optional.of(JSONL) : named(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Writes to here in this form. */
    public Output to(OutputStream out, Formulas formulas) throws IOException {
        return switch (this) {
            case TABLE -> new TableOutput(out);
            case CSV -> new TextOutput(out, new CsvRow(formulas), new TextOutput.Frame(CsvRow.HEADING, 0, ""));
            case JSONL -> new TextOutput(out, new JsonRow("", "\n"), new TextOutput.Frame("", 0, ""));
            case PARQUET -> new ParquetOutput(out);
            case JSON -> new TextOutput(out, new JsonRow(",\n", ""), new TextOutput.Frame("[\n", 2, "\n]\n"));
        };
    }
}
