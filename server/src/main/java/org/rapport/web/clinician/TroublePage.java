package org.rapport.web.clinician;

import java.util.Map;
import java.util.TreeMap;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Something did not work: 403, 404, 409 or 503. Nothing typed is lost. Template {@code clinician/trouble.jte}.
 *
 * @param again posts the kept fields once more; absent where that cannot help
 * @param kept what was typed, by field name
 */
public record TroublePage(Frame frame, Kind kind, Way again, Map<String, Shown> kept, String back) {
    /** What kind of trouble. */
    public enum Kind {
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        MOVED_ON(409),
        AWAY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of the page. */
        public int status() {
            return status;
        }
    }

    public TroublePage {
        kept = Map.copyOf(kept);
    }

    /** The kept fields in a settled order. */
    public Map<String, Shown> fields() {
        return new TreeMap<>(kept);
    }
}
