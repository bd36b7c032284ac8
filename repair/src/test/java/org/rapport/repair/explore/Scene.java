package org.rapport.repair.explore;

import java.time.Instant;
import java.util.List;
import org.rapport.repair.policy.Policy;

/**
 * A part of the world that is explored for itself.
 *
 * @param moves everything anybody may try
 * @param times the instants there are; time passes from one to the next
 * @param mostStates where to stop; a scene that is explored completely stays below it
 */
record Scene(String name, List<Move> moves, List<Instant> times, Policy policy, int mostStates) {
    Scene withAtMost(int states) {
        return new Scene(name, moves, times, policy, states);
    }
}
