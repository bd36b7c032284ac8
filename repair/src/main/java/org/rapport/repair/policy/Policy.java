package org.rapport.repair.policy;

import java.time.ZoneId;
import java.util.Set;

/**
 * What a practice has set for its repairs.
 *
 * @param messagesBetweenClientActs how many messages may be made until the client does something: 0, 1 or 2, never more
 */
public record Policy(int messagesBetweenClientActs, Deadlines deadlines, BusinessDays days) {
    /** What no practice can raise. */
    public static final int MOST_MESSAGES = 2;

    public Policy {
        if (messagesBetweenClientActs < 0 || messagesBetweenClientActs > MOST_MESSAGES) {
            throw new IllegalArgumentException("A practice may lower the number of messages, never raise it above two");
        }
    }

    /** Two messages, the usual deadlines, no holidays. */
    public static Policy usual(ZoneId zone) {
        return new Policy(MOST_MESSAGES, Deadlines.USUAL, new BusinessDays(zone, Set.of()));
    }
}
