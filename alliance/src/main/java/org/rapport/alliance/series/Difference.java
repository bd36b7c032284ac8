package org.rapport.alliance.series;

/**
 * The step from one observed score to the next observed one.
 *
 * @param worsening points by which the later score is worse; negative when it is better
 */
public record Difference(Observed before, Observed after, double worsening) {
    /** How many sessions lie between the two without a score. */
    public int sessionsBetween() {
        return after.session() - before.session() - 1;
    }
}
