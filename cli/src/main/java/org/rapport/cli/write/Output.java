package org.rapport.cli.write;

import java.io.IOException;

/** Where pages go, in the order of the input. */
public interface Output {
    /** A fresh page to fill; asked for by any thread. */
    Page page();

    /** Writes a page of this output. */
    void write(Page page) throws IOException;

    /** All pages were written. */
    void finish() throws IOException;
}
