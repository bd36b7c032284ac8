package org.rapport.alliance.evaluation;

import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.simulation.World;

/** What rules are told of a world before they are set and judged. */
public record Told(long seed) {
    /** The background. */
    public Background of(World world) {
        return world.background();
    }
}
