package org.rapport.cli.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of text read line by line, for tables that are not scores; the same rules and the same messages. */
public final class Sheet implements AutoCloseable {
    private final Source source;
    private final Slabs slabs;
    private final Line line;
    private final Opening opening;
    private final List<String> names;
    private @Nullable Slab slab;
    private int at;
    private long number = 1;

    /** Opens it and reads the names of the columns. */
    public Sheet(Source source, char delimiter) throws IOException {
        this.source = source;
        this.slabs = new Slabs(source.plain(), Slabs.SIZE);
        this.line = new Line(delimiter);
        this.opening = new Opening(source.name(), slabs.next(Slabs.FIRST_LINE));
        this.names = opening.names(delimiter);
    }

    /** The names of the columns. */
    public List<String> names() {
        return new ArrayList<>(names);
    }

    /** Something wrong with the file as a whole, which can be left out. */
    public Optional<Trouble> opening() {
        return opening.trouble();
    }

    /** To the next line; false at the end. */
    public boolean next() throws IOException {
        if (slab == null || at == slab.length()) {
            slab = slabs.next(Slabs::afterLastLineWithWords);
            at = 0;
            if (slab == null) {
                return false;
            }
        }
        at = line.read(slab.bytes(), at, slab.length());
        number++;
        return true;
    }

    /** What is wrong with the line whatever it says; {@code id} is the column that must not be empty. */
    public Optional<Trouble> fault(int id) {
        byte[] bytes = slab == null ? new byte[0] : slab.bytes();
        return Optional.ofNullable(new LineCheck(bytes, names.size(), false).of(line, number, id));
    }

    /** The field in a column of this line. */
    public String text(int column) {
        return line.text(column);
    }

    /** Something wrong at a column of this line. */
    public Trouble trouble(int column, String what, String remedy) {
        return line.trouble(number, column, what, remedy);
    }

    /** SHA-256 of the bytes of the file as they are on disk, in hexadecimal; to be asked once, after the last line. */
    public String digest() throws IOException {
        return source.digest();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
