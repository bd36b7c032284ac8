package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Where a code from a card or a message is typed. Template {@code client/enter-code.jte}; posts {@code code} to
 * {@link #path}.
 */
public record EnterCodePage(Frame frame, FormKey key, String path, Kind kind, Shown code) {
    /** What the code is for. */
    public enum Kind {
        /** Either; the page does not ask which it is. */
        ANY("any"),
        READING_CARD("reading-card");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
