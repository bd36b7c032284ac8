package org.rapport.web.client;

import java.util.List;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * The answer once more before it goes. Template {@code client/check.jte}; posts to {@link #path}. Nothing has been sent
 * before that.
 *
 * @param readers who will be able to read the words in it, by name; empty when there are no words
 */
public record CheckAndSendPage(
        Frame frame, FormKey key, String path, String clinician, List<Row> rows, List<String> readers) {
    public CheckAndSendPage {
        rows = List.copyOf(rows);
        readers = List.copyOf(readers);
    }

    /**
     * One answer of it.
     *
     * @param answer a phrase of ours or the client's own words; empty shows "Left blank"
     */
    public record Row(Said question, Shown answer, String changeHref) {}
}
