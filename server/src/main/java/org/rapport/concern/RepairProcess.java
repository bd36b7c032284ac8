package org.rapport.concern;

import org.rapport.access.Inside;
import org.rapport.practice.Practices;
import org.rapport.repair.Repairing;
import org.rapport.repair.policy.Policy;

/** The process under the policy of the practice that acts. */
public final class RepairProcess {
    private RepairProcess() {}

    public static Repairing here(Inside inside) {
        return new Repairing(Policy.usual(Practices.here(inside).zone()));
    }
}
