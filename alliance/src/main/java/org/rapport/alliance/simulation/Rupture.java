package org.rapport.alliance.simulation;

/**
 * A rupture as it was made.
 *
 * @param onset first session with it
 * @param last last session at full depth; the end of the case where there is no recovery
 * @param depth in units of the typical spread within persons
 * @param points the same in points, positive, before rounding, the ends of the scale, and politeness
 */
public record Rupture(int onset, int last, double depth, double points, Recovery recovery) {
    /** Sessions at full depth. */
    public int duration() {
        return last - onset + 1;
    }

    /** By how many points the true state is worse in a session. */
    double at(int session) {
        if (session < onset) {
            return 0;
        }
        return session <= last ? points : recovery.remains() * points;
    }

    /** As far as it can be seen in a case that ended here. */
    Rupture until(int end) {
        return new Rupture(onset, Math.min(last, end), depth, points, recovery);
    }
}
