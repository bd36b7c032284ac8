package org.rapport.alliance.calibration;

import java.util.List;
import java.util.function.BiFunction;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Measured;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.World;
import org.rapport.alliance.statistics.Proportion;

/**
 * Share of undisturbed cases with any flag by rules run together, by number of sessions and by how much is carried over.
 *
 * @param cells a row for each number of sessions, in it a cell for each autocorrelation
 */
public record RateTable(List<Integer> sessions, List<Double> carriedOver, List<List<Proportion>> cells) {
    /** The numbers of sessions of the tables that are shipped. */
    public static final List<Integer> SESSIONS = Measured.SESSIONS;
    /** The autocorrelations of the tables that are shipped. */
    public static final List<Double> CARRIED_OVER = List.of(0.0, 0.3, 0.5);

    /** So many undisturbed cases for each cell. */
    public record Draw(int cases, long seed) {}

    public RateTable {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** In the textbook's world. */
    public static RateTable textbook(List<Criterion> together, Draw draw) {
        return of(together, draw, Textbook::world);
    }

    /** In a given world, with its number of sessions fixed and its autocorrelation replaced. */
    public static RateTable within(World world, List<Criterion> together, Draw draw) {
        return of(together, draw, (sessions, carried) -> {
            Noise noise = world.noise().carrying(carried);
            return world.with(noise).with(world.attendance().over(sessions, sessions));
        });
    }

    private static RateTable of(List<Criterion> together, Draw draw, BiFunction<Integer, Double, World> worlds) {
        List<List<Proportion>> cells = SESSIONS.stream()
                .map(sessions -> CARRIED_OVER.stream()
                        .map(carried -> Undisturbed.of(worlds.apply(sessions, carried), draw.cases(), draw.seed())
                                .flagged(together))
                        .toList())
                .toList();
        return new RateTable(SESSIONS, CARRIED_OVER, cells);
    }
}
