package org.rapport.cli.write;

import java.util.Arrays;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** Findings as text, with the place at which each case ends. */
final class TextPage implements Page {
    private final Row row;
    private final Bytes bytes = new Bytes(1 << 16);
    private int[] ends = new int[1 << 10];
    private int cases;

    TextPage(Row row) {
        this.row = row;
    }

    @Override
    public void add(Case one, Finding finding) {
        row.write(bytes, one, finding);
    }

    @Override
    public void endCase(Case one) {
        if (cases == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cases);
        }
        ends[cases++] = bytes.length();
    }

    Bytes bytes() {
        return bytes;
    }

    int cases() {
        return cases;
    }

    int end(int i) {
        return i < 0 ? 0 : ends[i];
    }
}
