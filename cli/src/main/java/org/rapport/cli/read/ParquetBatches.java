package org.rapport.cli.read;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A Parquet file, one score or one case a row, cut into batches of rows. */
final class ParquetBatches implements Batches {
    /** The library tells which machine instructions it found; that is nobody's concern here. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final Source source;
    private final Form form;
    private final ParquetFileReader file;
    private final Heading heading;
    private final Optional<WideColumns> wide;
    private final LongColumns columns;
    private final ColumnReaders readers;
    private final List<ParquetColumn> read = new ArrayList<>();
    private @Nullable Rows rest;
    private @Nullable Batch waiting;
    private Optional<String> onlyMeasure = Optional.empty();
    private boolean ended;

    ParquetBatches(Source source, Form form) throws IOException {
        this.source = source;
        this.form = form;
        Path path = source.file()
                .orElseThrow(() -> new BadInput("-: this is Parquet, which cannot be read from a pipe; name a file"));
        this.file = open(path);
        List<String> names = file.getFileSchema().getColumns().stream()
                .map(ColumnSchema::name)
                .toList();
        this.heading = new Heading(source.name(), names, ',');
        this.wide = form.wide().map(heading::inWideForm);
        this.columns = wide.isPresent()
                ? new LongColumns(
                        names.size(), wide.get().id(), -1, -1, new LongColumns.Extras(-1, -1, -1, Optional.empty()))
                : heading.inLongForm(form);
        List<Integer> wanted = wanted();
        this.readers = file.columnReaders(
                ColumnProjection.columns(wanted.stream().map(names::get).toArray(String[]::new)));
        wanted.forEach(column ->
                read.add(new ParquetColumn(source.name(), column, readers.getColumnReader(names.get(column)))));
    }

    private ParquetFileReader open(Path path) throws IOException {
        try {
            return ParquetFileReader.open(InputFile.of(path));
        } catch (IOException | RuntimeException broken) {
            throw new BadInput(source.name() + ": this Parquet file is broken or cut short (" + broken.getMessage()
                    + "); write it again");
        }
    }

    /** Id first, then session and score and what is there besides, or the scores of all sessions. */
    private List<Integer> wanted() {
        IntStream others = wide.map(all -> Arrays.stream(all.scores()))
                .orElseGet(() -> IntStream.concat(
                        IntStream.of(columns.session(), columns.score()),
                        Arrays.stream(besides()).filter(column -> column >= 0)));
        return IntStream.concat(IntStream.of(columns.id()), others).boxed().toList();
    }

    /** Where measure, date and missing_reason stand, in the order of {@link Rows}. */
    private int[] besides() {
        LongColumns.Extras extras = columns.extras();
        return new int[] {extras.measure(), extras.date(), extras.reason()};
    }

    @Override
    public @Nullable Batch next() throws IOException {
        try {
            return wide.isPresent() ? nextWide(wide.get()) : nextLong();
        } catch (BadInput known) {
            throw known;
        } catch (RuntimeException broken) {
            // Whatever the library stumbles over is the file's fault: it was told nothing but the names of columns.
            throw new BadInput(source.name() + ": this Parquet file cannot be read (" + broken.getMessage()
                    + "); write it with zstd, snappy, gzip or no compression");
        }
    }

    private @Nullable Batch nextWide(WideColumns all) {
        return readers.nextBatch() ? new ParquetWideBatch(rows(), all, form) : null;
    }

    /** The case that goes on into the next rows is put together by itself, so that the rest need not be copied. */
    private @Nullable Batch nextLong() {
        if (waiting != null) {
            Batch next = waiting;
            waiting = null;
            return next;
        }
        while (!ended) {
            ended = !readers.nextBatch();
            if (!ended) {
                Rows rows = rows();
                int same = rest == null ? 0 : rows.leading(rest.id(0));
                Rows whole = rest == null ? null : rest.and(rows.upTo(same));
                if (same == rows.size()) {
                    rest = whole;
                } else {
                    Rows others = rows.from(same);
                    int cut = others.beforeLastCase();
                    rest = others.from(cut);
                    return first(whole, others.upTo(cut));
                }
            }
        }
        Rows last = rest;
        rest = null;
        return last == null ? null : batch(last);
    }

    private @Nullable Batch first(@Nullable Rows whole, Rows others) {
        if (whole == null) {
            return others.size() == 0 ? nextLong() : batch(others);
        }
        Batch first = batch(whole);
        waiting = others.size() == 0 ? null : batch(others);
        return first;
    }

    private Batch batch(Rows rows) {
        if (onlyMeasure.isEmpty() && rows.hasText(Rows.MEASURE)) {
            onlyMeasure = Optional.of(rows.text(Rows.MEASURE, 0));
        }
        return new ParquetLongBatch(rows, columns, form, form.measure().or(() -> onlyMeasure));
    }

    private Rows rows() {
        int count = readers.getRecordCount();
        String[] ids = read.get(0).texts(count);
        if (wide.isPresent()) {
            double[][] scores = new double[read.size() - 1][];
            for (int i = 1; i < read.size(); i++) {
                scores[i - 1] = read.get(i).numbers(count);
            }
            return Rows.of(ids, scores, new String[0][]);
        }
        double[][] numbers = {read.get(1).numbers(count), read.get(2).numbers(count)};
        return Rows.of(ids, numbers, texts(count));
    }

    private String[][] texts(int count) {
        String[][] texts = {{}, {}, {}};
        int[] besides = besides();
        int next = 3;
        for (int i = 0; i < besides.length; i++) {
            if (besides[i] >= 0) {
                ParquetColumn column = read.get(next++);
                texts[i] = i == Rows.DATE ? column.days(count) : column.texts(count);
            }
        }
        return texts;
    }

    @Override
    public long linesBefore() {
        return 0;
    }

    @Override
    public Optional<Trouble> opening() {
        return Optional.empty();
    }

    @Override
    public String digest() throws IOException {
        return source.digest();
    }

    @Override
    public List<String> ignored() {
        return heading.ignored(form);
    }

    @Override
    public void close() throws IOException {
        readers.close();
        file.close();
        source.close();
    }
}
