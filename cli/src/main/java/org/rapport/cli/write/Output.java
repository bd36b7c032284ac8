package org.rapport.cli.write;

import java.io.IOException;
import java.util.BitSet;

/** Where pages go, in the order of the input. */
public interface Output {
    /** A fresh page to fill; asked for by any thread. */
    Page page();

    /**
     * Writes a page of this output.
     *
     * @param dropped cases of the page, counted from 0, that turned out not to be usable
     */
    void write(Page page, BitSet dropped) throws IOException;

    /** All pages were written. */
    void finish() throws IOException;
}
