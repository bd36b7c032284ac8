package org.rapport.concern;

import java.util.ArrayList;
import java.util.List;
import org.rapport.access.DatabaseAway;

/** What went wrong with single items of a round: the others are dealt with first, then it is said. */
public final class Failed {
    private final List<RuntimeException> all = new ArrayList<>();

    /** Does the work; a failure is kept for later, except that of a database which is away for all. */
    public void note(Runnable work) {
        try {
            work.run();
        } catch (DatabaseAway e) {
            throw e;
        } catch (RuntimeException e) {
            all.add(e);
        }
    }

    /** Throws the first failure with the others behind it; nothing if there was none. */
    public void rethrow() {
        if (!all.isEmpty()) {
            RuntimeException first = all.removeFirst();
            all.forEach(first::addSuppressed);
            throw first;
        }
    }
}
