package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.Frame;

/**
 * A page that cannot be shown, with what to do now. Template {@code client/error.jte}.
 *
 * @param mark under which we find in our own log what went wrong; it says nothing itself
 */
public record ErrorPage(Frame frame, Kind kind, Optional<String> phone, Optional<String> mark) {
    /** What happened. A page that is not there and one that is somebody else's are the same to every reader. */
    public enum Kind {
        MISSING("missing", 404),
        NOT_UNDERSTOOD("not-understood", 400),
        DONE_ALREADY("done-already", 409),
        AWAY("away", 503),
        BROKEN("broken", 500);

        private final String code;
        private final int status;

        Kind(String code, int status) {
            this.code = code;
            this.status = status;
        }

        public String code() {
            return code;
        }

        /** The HTTP status it goes with. */
        public int status() {
            return status;
        }
    }
}
