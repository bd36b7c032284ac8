package org.rapport.alliance.shift;

import java.util.Locale;

/**
 * When a run length is worth saying.
 *
 * @param threshold the probability that the run has just begun must be above it, 0 to below 1
 * @param within just begun: at most this many scores ago, 1 or more
 * @param from number of the first score that may be flagged, 2 or more; the first score always begins a run
 */
public record RunAlarm(double threshold, int within, int from, Direction direction) {
    /** More likely than not that the run began with this score; from the fourth score on; for the worse. */
    public static final RunAlarm DEFAULT = new RunAlarm(0.5, 1, 4, Direction.WORSE);

    /** Which way the level has to go. */
    public enum Direction {
        WORSE,
        BETTER,
        BOTH;

        /** As a person would write it. */
        String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean wants(double better) {
            return switch (this) {
                case WORSE -> better < 0;
                case BETTER -> better > 0;
                case BOTH -> better != 0;
            };
        }
    }

    public RunAlarm {
        if (!(threshold >= 0 && threshold < 1) || within < 1 || from < 2) {
            throw new IllegalArgumentException(
                    "a threshold lies between 0 and 1, a run has begun 1 or more scores ago, at the second score or later");
        }
    }
}
