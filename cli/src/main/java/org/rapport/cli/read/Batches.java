package org.rapport.cli.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The input piece by piece. */
public interface Batches extends AutoCloseable {
    /** The size of a piece in bytes: small enough that a few of them are nothing, large enough to be worth a hand-over. */
    int SIZE = Slabs.SIZE;

    /** Opens a source, whatever form it has; pieces of about so many bytes. */
    static Batches of(Source source, Form form, int size) throws IOException {
        return source.isParquet() ? new ParquetBatches(source, form) : new TextBatches(source, form, size);
    }

    /** The next piece, or nothing at the end. */
    @Nullable
    Batch next() throws IOException;

    /** How many lines stand before the first piece. */
    long linesBefore();

    /** Something wrong with the file as a whole, which can be left out. */
    Optional<Trouble> opening();

    /** SHA-256 of the bytes of the file as they are on disk, in hexadecimal; to be asked once, after the last piece. */
    String digest() throws IOException;

    /** Columns that will not be read. */
    List<String> ignored();

    @Override
    void close() throws IOException;
}
