package org.rapport.cli.write;

import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** Findings kept as they are, for forms that need to see several of them at once. */
final class Lines implements Page {
    /** A finding and whose it is. */
    record Line(String id, Finding finding) {}

    private final List<Line> all = new ArrayList<>();

    @Override
    public void add(Case one, Finding finding) {
        all.add(new Line(one.id(), finding));
    }

    @Override
    public void endCase(Case one) {}

    List<Line> all() {
        return all;
    }
}
