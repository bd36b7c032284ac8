package org.rapport.alliance.calibration;

import java.util.OptionalDouble;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Attendance;
import org.rapport.alliance.simulation.Level;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.Strain;
import org.rapport.alliance.simulation.World;

/**
 * The world most papers calculate in: steady levels, normal noise alike in all, no ends, no rounding, nothing missing.
 * Levels and spreads are those of the everyday WAI-SR world.
 */
public final class Textbook {
    private static final Ruler OPEN =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.empty(), OptionalDouble.empty(), 0);

    private Textbook() {}

    /** With this many sessions and this much carried over from one to the next. */
    public static World world(int sessions, double carriedOver) {
        return new World(
                "textbook",
                OPEN,
                Level.steady(45, 7, 0),
                Noise.normal(3, carriedOver),
                Attendance.complete(sessions),
                Strain.none());
    }
}
