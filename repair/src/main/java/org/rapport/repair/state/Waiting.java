package org.rapport.repair.state;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.Step;

/** What waits in a live repair, and for whom. Only what waits for the owner has a time by which it is due. */
public record Waiting(Step step, Side waitsFor, Optional<Instant> due) {
    /** True from the due instant on. */
    public boolean overdue(Instant now) {
        return due.filter(instant -> !now.isBefore(instant)).isPresent();
    }
}
