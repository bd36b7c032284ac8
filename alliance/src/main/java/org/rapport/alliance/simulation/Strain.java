package org.rapport.alliance.simulation;

/**
 * What a rupture does to scores. At most one begins in a case, in a session drawn evenly from {@code earliest} to the last
 * planned one. Its depth is in units of the typical spread within persons ({@link Noise#sd}).
 *
 * @param rate share of cases in which one begins, if they last long enough
 * @param earliest first session in which it may begin
 * @param shallowest depth, at least
 * @param deepest depth, at most; evenly drawn
 * @param ending chance that a session at full depth is the last such one (a geometric duration with mean 1/ending)
 * @param longest but after so many sessions it ends in any case
 * @param full share that recovers to the level of before
 * @param partial share that recovers half the way; the rest does not recover at all
 * @param saidAtOnce λ, the part of what is new in a strain that scores show at once, the politer the less; each session
 *     shows this part of what was still held back. 1 holds nothing back
 */
public record Strain(
        double rate,
        int earliest,
        double shallowest,
        double deepest,
        double ending,
        int longest,
        double full,
        double partial,
        double saidAtOnce) {
    public Strain {
        if (!(rate >= 0 && rate <= 1 && full >= 0 && partial >= 0 && full + partial <= 1)) {
            throw new IllegalArgumentException(
                    "shares lie between 0 and 1, and so do those of the recoveries together");
        }
        if (!(ending > 0 && ending <= 1 && saidAtOnce > 0 && saidAtOnce <= 1)) {
            throw new IllegalArgumentException("ending and what is said at once lie above 0 and are at most 1");
        }
        if (earliest < 1 || longest < 1 || !(shallowest > 0 && deepest >= shallowest)) {
            throw new IllegalArgumentException("sessions count from 1, depths lie above 0 and are in order");
        }
    }

    /** Depth 1.5 to 4, 1.7 sessions on average and 6 at most, half of them fully repaired, nothing held back. */
    public static Strain usual(double rate) {
        return new Strain(rate, 3, 1.5, 4, 1 / 1.7, 6, 0.5, 0.2, 1);
    }

    /** No rupture in any case. */
    public static Strain none() {
        return usual(0);
    }

    /** The same in this share of the cases. */
    public Strain in(double share) {
        return new Strain(share, earliest, shallowest, deepest, ending, longest, full, partial, saidAtOnce);
    }

    /** The same with depths from here to there. */
    public Strain deep(double from, double to) {
        return new Strain(rate, earliest, from, to, ending, longest, full, partial, saidAtOnce);
    }

    /** The same with this many sessions at full depth on average, and at most. */
    public Strain lasting(double sessions, int atMost) {
        return new Strain(rate, earliest, shallowest, deepest, 1 / sessions, atMost, full, partial, saidAtOnce);
    }

    /** The same with this part of what is new shown at once. */
    public Strain polite(double part) {
        return new Strain(rate, earliest, shallowest, deepest, ending, longest, full, partial, part);
    }
}
