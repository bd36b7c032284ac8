package org.rapport.concern;

import java.util.UUID;
import org.rapport.repair.event.CorruptHistory;

/**
 * What is stored of a repair cannot be told: a damaged store, or a version older than what was written. It names the
 * repair, the event and its type, and nothing of what stands in it.
 */
public final class UnreadableRepair extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    private UnreadableRepair(String what) {
        super(what);
        this.what = what;
    }

    /** An event that cannot be read. What the reader said of it is left out: it may quote the event. */
    static UnreadableRepair event(UUID repair, int number, String type) {
        return new UnreadableRepair("repair " + repair + ": event " + number + " of type " + type + " cannot be read");
    }

    /** An event that cannot follow. */
    static UnreadableRepair history(UUID repair, CorruptHistory corrupt) {
        return new UnreadableRepair("repair " + repair + ": " + corrupt.getMessage());
    }

    /** Which repair, and what of it, for the log. */
    public String what() {
        return what;
    }
}
