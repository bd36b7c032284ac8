package org.rapport.cli.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.write.parquet.Table;

/** Findings as an Apache Parquet file; their numbers are JSON in one column. */
final class ParquetOutput implements Output {
    private final Table table;

    ParquetOutput(OutputStream out) throws IOException {
        table = new Table(
                out,
                "id:text",
                "criterion:text",
                "version:text",
                "session:int",
                "previous_session:int?",
                "kind:text",
                "magnitude:double?",
                "numbers:text",
                "status:text",
                "false_alarm_per_case:double?",
                "explanation:text");
    }

    @Override
    public Page page() {
        return new Lines();
    }

    @Override
    public void write(Page page) throws IOException {
        for (Lines.Line line : ((Lines) page).all()) {
            add(line.id(), line.finding());
        }
    }

    private void add(String id, Finding finding) throws IOException {
        Bytes numbers = new Bytes(64);
        JsonRow.numbers(numbers, finding);
        table.add(
                id,
                finding.criterion().name(),
                finding.criterion().version(),
                finding.session(),
                finding.previousSession().isPresent()
                        ? (Integer) finding.previousSession().getAsInt()
                        : null,
                JsonRow.word(finding.kind()),
                orNull(finding.magnitude()),
                numbers.toString(),
                finding.status().name(),
                orNull(finding.falseAlarm().rate()),
                finding.explanation().english());
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
