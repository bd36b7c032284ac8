package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * A link that opens nothing any more, without blame and with three ways on. Template {@code client/link-ended.jte}; the
 * code form posts {@code code} to {@link #codePath}.
 *
 * @param phone the practice's number, if it gave one
 */
public record LinkEndedPage(Frame frame, FormKey key, String codePath, End end, Optional<String> phone) {
    /** Why it opens nothing. */
    public enum End {
        EXPIRED("expired"),
        USED("used"),
        UNKNOWN("unknown");

        private final String code;

        End(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
