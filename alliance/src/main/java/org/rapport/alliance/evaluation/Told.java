package org.rapport.alliance.evaluation;

import java.util.List;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.expectation.CohortFit;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.World;

/**
 * What rules are told of a world before they are set and judged: how scores are measured, and what a clinic could have
 * found out from earlier cases of its own, with ruptures among them that nobody marked. Never the truth.
 *
 * @param seed of the earlier cases, which are others than those that rules are set or judged on
 */
public record Told(long seed) {
    private static final int EARLIER = 400;
    private static final long OTHERS = 1_000_003;

    /** The background. */
    public Background of(World world) {
        List<Course> earlier = new Cases(world, seed + OTHERS)
                .first(EARLIER).stream().map(Case::course).toList();
        return new Background(world.ruler(), CohortFit.of(earlier, world.ruler()));
    }
}
