package org.rapport.message;

import java.sql.SQLException;
import java.util.Set;
import org.rapport.access.Inside;

/**
 * Whose turn it is when a client acts while a message about them is being prepared. The client's act goes first: until the
 * letter has left, the sender waits only a moment for what others hold, gives up, and comes back in the next round.
 */
final class Turn {
    /** Well below PostgreSQL's second after which it breaks a circle by breaking one of the two. */
    private static final String A_MOMENT = "50ms";

    /** lock_not_available and deadlock_detected. */
    private static final Set<String> TAKEN = Set.of("55P03", "40P01");

    private Turn() {}

    static void yieldToOthers(Inside inside) {
        waitAtMost(inside, A_MOMENT);
    }

    static void insist(Inside inside) {
        waitAtMost(inside, "0");
    }

    private static void waitAtMost(Inside inside, String time) {
        inside.sql("select set_config('lock_timeout', :time, true)")
                .param("time", time)
                .query(String.class)
                .single();
    }

    static boolean belongsToAnother(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && TAKEN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
