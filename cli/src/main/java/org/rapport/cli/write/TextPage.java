package org.rapport.cli.write;

import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** Findings as text. */
record TextPage(Row row, Bytes bytes) implements Page {
    TextPage(Row row) {
        this(row, new Bytes(1 << 16));
    }

    @Override
    public void add(Case one, Finding finding) {
        row.write(bytes, one, finding);
    }

    @Override
    public void endCase(Case one) {}
}
