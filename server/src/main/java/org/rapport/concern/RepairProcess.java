package org.rapport.concern;

import java.util.Set;
import org.rapport.access.Inside;
import org.rapport.practice.Practices;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.policy.Policy;

/** The process under the policy of the practice that acts. */
public final class RepairProcess {
    private RepairProcess() {}

    public static Repairing here(Inside inside) {
        return new Repairing(Policy.usual(Practices.here(inside).zone()));
    }

    /** Every act on this repair that is open to the actor now; a page offers these and no others. */
    public static Set<Act> whatCanBeDone(Inside inside, Repairs.Stream repair) {
        return here(inside).whatCanBeDone(repair.state(), Who.acts(inside.actor()), inside.now());
    }
}
