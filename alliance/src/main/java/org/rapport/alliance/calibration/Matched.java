package org.rapport.alliance.calibration;

import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.statistics.Proportion;

/**
 * A rule made as strict as it must be to be wrong at a wanted rate.
 *
 * <p>Scores come in steps, so the rate of a rule often jumps from above what is wanted to below. Then both neighbouring
 * settings are kept, and a fixed share of the cases, chosen by their number, is given the laxer one: as if a coin were
 * tossed for each case. That way a rule on a coarse scale loses nothing against one that can be set finely.
 *
 * @param setting the setting that was turned; empty where the rule has none
 * @param laxer the setting on the lax side, as written
 * @param stricter and on the strict side
 * @param share share of the cases that are given the laxer one
 * @param rate of the mixture, as measured where it was set; at most what was wanted
 * @param reached whether the rate could be reached at all; if not, both sides are the nearest the rule can be set
 */
public record Matched(String setting, Side laxer, Side stricter, double share, double rate, boolean reached) {
    /** One setting of the rule. */
    public record Side(String value, Criterion criterion, Proportion falseAlarms) {}

    /** The rule as this case is given it. */
    public Criterion in(long caseNumber) {
        return coin(caseNumber) < share ? laxer.criterion() : stricter.criterion();
    }

    private static double coin(long number) {
        long z = (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
        return ((z ^ (z >>> 32)) >>> 11) * 0x1.0p-53;
    }
}
