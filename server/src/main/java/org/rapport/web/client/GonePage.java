package org.rapport.web.client;

import org.rapport.web.page.Frame;

/** After leaving: nothing of anybody is on it. Template {@code client/gone.jte}. */
public record GonePage(Frame frame, Why why) {
    /** Why somebody left. */
    public enum Why {
        LEFT("left"),
        NOT_ME("not-me");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
