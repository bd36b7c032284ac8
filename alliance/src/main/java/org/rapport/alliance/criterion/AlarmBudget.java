package org.rapport.alliance.criterion;

import org.rapport.alliance.statistics.NormalQuantile;

/**
 * How a stated false-alarm rate per relationship is spent over its sessions.
 *
 * <p>n scored sessions give n − 1 steps, so n − 1 chances to be wrong. Each step is tested at α/(n − 1), one-sided
 * (Bonferroni), with n the planned number of sessions. A case that outlives its plan is tested from there on with the
 * number of sessions it has by then: the steps already tested keep their limit, so a finding never changes afterwards,
 * and each further step gets a little stricter. The rate over the whole case then grows slowly beyond α, by
 * α/n + α/(n + 1) + …, and {@link #rate} says by how much.
 *
 * @param alpha false-alarm rate per case at the planned number of sessions, between 0 and 0.5
 * @param planned planned number of scored sessions, 2 or more
 */
record AlarmBudget(double alpha, int planned) {
    AlarmBudget {
        if (!(alpha > 0 && alpha < 0.5) || planned < 2) {
            throw new IllegalArgumentException("a rate between 0 and 0.5 and two planned sessions are needed");
        }
    }

    /** The chance to be wrong that the step into scored session number {@code scored} (2 or more) is given. */
    double share(int scored) {
        return alpha / (Math.max(planned, scored) - 1);
    }

    /** k = Φ⁻¹(1 − α/(n − 1)): by how many standard deviations a step must be worse. */
    double k(int scored) {
        return -NormalQuantile.of(share(scored));
    }

    /**
     * The chance that at least one of the steps fires though nothing is wrong.
     *
     * <p>Neighbouring steps share a score and pull in opposite directions (correlation −½ for independent scores), so two
     * of them hardly ever fire together: they are taken to exclude each other, all others to be independent. With that,
     * P(none up to t) = P(none up to t − 1) − p(t) · P(none up to t − 2).
     */
    double rate(int scored) {
        double twoBack = 1;
        double oneBack = 1;
        for (int t = 2; t <= scored; t++) {
            double none = oneBack - share(t) * twoBack;
            twoBack = oneBack;
            oneBack = none;
        }
        return 1 - oneBack;
    }
}
