package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * What a link in a message opens: nothing is used up by looking at it. Template {@code client/open-link.jte}. With a
 * script the secret after {@code #} fills {@code token}; without one the reader types {@code code}. Both post to
 * {@link #path}.
 */
public record OpenLinkPage(Frame frame, FormKey key, String path, Reason reason) {
    /** What the message was about, as far as a message may say. */
    public enum Reason {
        CHECK_IN("check-in"),
        NOTE("note");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
