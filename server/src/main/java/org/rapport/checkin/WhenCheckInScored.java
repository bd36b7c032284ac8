package org.rapport.checkin;

import org.rapport.access.Inside;

/** Whoever stands downstream and looks at new scores, in the transaction that made them. */
@FunctionalInterface
public interface WhenCheckInScored {
    void scored(Inside inside, CheckInScored event);
}
