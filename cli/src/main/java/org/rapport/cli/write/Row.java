package org.rapport.cli.write;

import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** How one finding becomes text. */
@FunctionalInterface
interface Row {
    void write(Bytes into, Case one, Finding finding);
}
