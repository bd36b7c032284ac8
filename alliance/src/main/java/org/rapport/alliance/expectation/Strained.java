package org.rapport.alliance.expectation;

import org.rapport.alliance.statistics.Normal;

/**
 * What a score looks like in a session out of the ordinary, for telling those from the others while a cohort is fitted:
 * nine in ten lie about two and a half of the person's deviations lower than expected, one in ten as much higher, all
 * spread widely. The numbers need only be near; they decide what is left out, not what is flagged.
 */
final class Strained {
    /** In the person's deviations. */
    static final double DEPTH = 2.5;

    private static final double DOWN = 0.9;

    private Strained() {}

    /** The density of a score so many deviations off, where one of the person's deviations is this part of one. */
    static double density(double off, double part) {
        double depth = DEPTH * part;
        double spread = spread(depth);
        double down = Normal.density((off + depth) / spread);
        double up = Normal.density((off - depth) / spread);
        return (DOWN * down + (1 - DOWN) * up) / spread;
    }

    /** The chance of a score at or below so many deviations. */
    static double upTo(double off, double part) {
        double depth = DEPTH * part;
        double spread = spread(depth);
        return DOWN * Normal.below((off + depth) / spread) + (1 - DOWN) * Normal.below((off - depth) / spread);
    }

    private static double spread(double depth) {
        return Math.sqrt(1 + depth * depth / 4);
    }
}
