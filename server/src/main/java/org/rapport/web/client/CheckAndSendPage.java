package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * The answer once more before it goes. Template {@code client/check.jte}; posts the kept fields and {@code go}
 * ({@code send} or {@code change}) to {@link #path}. Nothing has been sent before that.
 *
 * @param kept what was said on the pages before, by field; it travels in the form, not in an address
 * @param readers who will be able to read the words in it, by name; empty when there are no words
 * @param otherWayHref where another way to answer is picked
 */
public record CheckAndSendPage(
        Frame frame,
        FormKey key,
        String path,
        String clinician,
        List<Row> rows,
        Map<String, Shown> kept,
        List<String> readers,
        String otherWayHref) {
    public CheckAndSendPage {
        rows = List.copyOf(rows);
        kept = new TreeMap<>(kept);
        readers = List.copyOf(readers);
    }

    /**
     * One answer of it.
     *
     * @param answer a phrase of ours or the client's own words; empty shows "Left blank"
     * @param isChoice whether this is the way to answer itself, which is changed by picking another
     */
    public record Row(Said question, Shown answer, boolean isChoice) {}
}
