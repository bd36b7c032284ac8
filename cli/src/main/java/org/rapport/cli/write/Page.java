package org.rapport.cli.write;

import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** What was found in the cases of one batch, in the form it will be written in; filled by one thread. */
public interface Page {
    /** One more finding in the case in hand. */
    void add(Case one, Finding finding);

    /** The case in hand is done. */
    void endCase(Case one);
}
