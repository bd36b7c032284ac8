package org.rapport.cli.write;

import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** Findings kept as they are, for forms that need to see several of them at once. */
final class Lines implements Page {
    /** A finding and whose it is; {@code place} counts the cases of the page. */
    record Line(String id, Finding finding, int place) {}

    private final List<Line> all = new ArrayList<>();
    private int place;

    @Override
    public void add(Case one, Finding finding) {
        all.add(new Line(one.id(), finding, place));
    }

    @Override
    public void endCase(Case one) {
        place++;
    }

    List<Line> all() {
        return all;
    }
}
