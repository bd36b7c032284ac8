package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Room for words after a choice that needs some. Template {@code client/words.jte}; posts {@code words} to {@link #path}.
 *
 * @param words what was typed before
 * @param otherWayHref where another way to answer is picked; empty on a reader's own page, where {@code go} is
 *     {@code share} or {@code keep}
 */
public record WordsPage(
        Frame frame, FormKey key, String path, Ask ask, String clinician, Shown words, Optional<String> otherWayHref) {
    /** What the words are for. */
    public enum Ask {
        WRITE("write"),
        CHANGE("change"),
        SOMETHING_ELSE("something-else");

        private final String code;

        Ask(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
