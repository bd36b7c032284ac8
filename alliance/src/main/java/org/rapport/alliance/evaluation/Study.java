package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapport.alliance.calibration.EqualRate;
import org.rapport.alliance.calibration.Matched;
import org.rapport.alliance.calibration.Undisturbed;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.World;
import org.rapport.alliance.statistics.Proportion;

/**
 * Rules compared in one world at the same false-alarm rate.
 *
 * <p>Each rule is made as strict as it must be in this very world, on undisturbed cases of it, which is more than anyone
 * could do with real cases and is generous to rules that do not state a rate. Then all are judged on other cases of the
 * world, some with a rupture.
 *
 * @param rate the false-alarm rate per case all are set to
 * @param cases how many cases they are set on, and how many they are judged on
 * @param seed of the cases; those they are set on and judged on are different ones
 */
public record Study(double rate, int cases, long seed) {
    /**
     * What came out for a rule in a world.
     *
     * @param asOffered its false-alarm rate with the settings it is offered with, over the finished cases
     */
    public record Result(World world, Offer offer, Proportion asOffered, Matched matched, List<Judged> judged) {
        /** How well it did. */
        public Performance performance() {
            return Performance.of(judged);
        }

        /** Whether it raised any alarm; a rule that never does looks for something else. */
        public boolean isAlarming() {
            return asOffered.hits() > 0 || judged.stream().anyMatch(Judged::isAlarmed);
        }
    }

    /** All rules in one world; told is what rules are told of it beforehand. */
    public List<Result> in(World world, List<Offer> offers, Function<World, Background> told) {
        Background background = told.apply(world);
        Undisturbed quiet = new Undisturbed(background, new Cases(world.undisturbed(), seed).first(cases));
        List<Case> real = new Cases(world, seed + 1).first(cases);
        return offers.stream().map(offer -> result(world, offer, quiet, real)).toList();
    }

    private Result result(World world, Offer offer, Undisturbed quiet, List<Case> real) {
        Map<String, String> settings = knownBefore(world, offer);
        Matched matched = new EqualRate(quiet, rate).match(offer, settings);
        List<Judged> judged = new Judge(quiet.background()).over(real, matched::in);
        return new Result(world, offer, quiet.falseAlarms(offer.with(Map.of())), matched, judged);
    }

    /** A rule that spends a rate over planned sessions is told what is usually planned, never how long a case will be. */
    private static Map<String, String> knownBefore(World world, Offer offer) {
        int usual = (world.attendance().fewest() + world.attendance().most()) / 2;
        return offer.defaults().containsKey("planned") ? Map.of("planned", String.valueOf(usual)) : Map.of();
    }
}
