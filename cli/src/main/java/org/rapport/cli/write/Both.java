package org.rapport.cli.write;

import java.io.IOException;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** The same findings to two places. */
public record Both(Output one, Output other) implements Output {
    private record Pages(Page one, Page other) implements Page {
        @Override
        public void add(Case hand, Finding finding) {
            one.add(hand, finding);
            other.add(hand, finding);
        }

        @Override
        public void endCase(Case hand) {
            one.endCase(hand);
            other.endCase(hand);
        }
    }

    @Override
    public Page page() {
        return new Pages(one.page(), other.page());
    }

    @Override
    public void write(Page page) throws IOException {
        Pages pages = (Pages) page;
        one.write(pages.one());
        other.write(pages.other());
    }

    @Override
    public void finish() throws IOException {
        one.finish();
        other.finish();
    }
}
