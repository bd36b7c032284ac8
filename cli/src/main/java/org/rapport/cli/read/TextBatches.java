package org.rapport.cli.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file of text, one score or one case a line, cut into batches. */
final class TextBatches implements Batches {
    private final Source source;
    private final InputStream in;
    private final Slabs slabs;
    private final Form form;
    private final Opening opening;
    private final Heading heading;
    private final @Nullable WideColumns wide;
    private @Nullable LongColumns columns;

    TextBatches(Source source, Form form, int size) throws IOException {
        this.source = source;
        this.form = form;
        this.in = source.plain();
        this.slabs = new Slabs(in, size);
        this.opening = new Opening(source.name(), nextSlab(Slabs.FIRST_LINE));
        this.heading = new Heading(source.name(), opening.names(form.delimiter()), form.delimiter());
        this.wide = form.wide().map(heading::inWideForm).orElse(null);
        this.columns = wide == null ? heading.inLongForm(form) : null;
    }

    @Override
    public @Nullable Batch next() throws IOException {
        if (wide != null) {
            Slab slab = nextSlab(CaseBoundary.of(form.delimiter(), wide));
            return slab == null ? null : new WideBatch(slab, wide, form);
        }
        LongColumns known = java.util.Objects.requireNonNull(columns);
        Slab slab = nextSlab(CaseBoundary.of(form.delimiter(), known));
        if (slab == null) {
            return null;
        }
        if (known.extras().measure() >= 0 && known.extras().onlyMeasure().isEmpty()) {
            known = known.with(firstMeasure(slab, known));
            columns = known;
        }
        return new LongBatch(slab, known, form);
    }

    private String firstMeasure(Slab slab, LongColumns known) {
        Line line = new Line(form.delimiter());
        line.read(slab.bytes(), 0, slab.length());
        int field = known.extras().measure();
        return field < line.fields() ? line.text(field) : "";
    }

    private @Nullable Slab nextSlab(Slabs.Boundary boundary) throws IOException {
        try {
            return slabs.next(boundary);
        } catch (EOFException | ZipException broken) {
            throw new BadInput(source.name() + ": the packed file is broken or cut short (" + broken.getMessage()
                    + "); fetch or pack it again");
        } catch (com.github.luben.zstd.ZstdIOException broken) {
            throw new BadInput(source.name() + ": the packed file is broken or cut short (" + broken.getMessage()
                    + "); fetch or pack it again");
        }
    }

    @Override
    public long linesBefore() {
        return 1;
    }

    @Override
    public Optional<Trouble> opening() {
        return opening.trouble();
    }

    @Override
    public String digest() throws IOException {
        return source.digest();
    }

    @Override
    public List<String> ignored() {
        return new ArrayList<>(heading.ignored(form));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
