package org.rapport.cli.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Findings as text, one after the other. */
final class TextOutput implements Output {
    private final OutputStream out;
    private final Row row;
    private final Frame frame;
    private boolean begun;
    private int skip;

    /**
     * What stands around the rows.
     *
     * @param between how many bytes each row begins with to part it from the one before; the first row goes without
     */
    record Frame(String head, int between, String tail) {}

    TextOutput(OutputStream out, Row row, Frame frame) {
        this.out = out;
        this.row = row;
        this.frame = frame;
        this.skip = frame.between();
    }

    @Override
    public Page page() {
        return new TextPage(row);
    }

    @Override
    public void write(Page page) throws IOException {
        begin();
        Bytes bytes = ((TextPage) page).bytes();
        if (bytes.length() > 0) {
            out.write(bytes.array(), skip, bytes.length() - skip);
            skip = 0;
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write(frame.head().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
        out.write(frame.tail().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
