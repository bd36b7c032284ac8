package org.rapport.alliance.calibration;

import java.util.List;
import java.util.function.Predicate;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.World;
import org.rapport.alliance.statistics.Proportion;

/**
 * Cases in which nothing is wrong. Every rule is measured on the same ones, so that rules, or settings of a rule, differ
 * by themselves and not by the luck of the draw.
 *
 * @param background what rules are told
 */
public record Undisturbed(Background background, List<Case> cases) {
    public Undisturbed {
        cases = List.copyOf(cases);
    }

    /** Cases of this world without its ruptures; rules are told what the world is like. */
    public static Undisturbed of(World world, int cases, long seed) {
        return new Undisturbed(world.background(), new Cases(world.undisturbed(), seed).first(cases));
    }

    /** The share of cases in which the rule raises an alarm. */
    public Proportion falseAlarms(Criterion criterion) {
        return falseAlarms(List.of(criterion));
    }

    /** The share of cases in which at least one of the rules raises an alarm. */
    public Proportion falseAlarms(List<? extends Criterion> together) {
        return share(together, finding -> Alarm.isOne(finding, background.ruler()));
    }

    /** The share of cases in which at least one of the rules flags anything, for better or for worse. */
    public Proportion flagged(List<? extends Criterion> together) {
        return share(together, Finding::isFlagged);
    }

    private Proportion share(List<? extends Criterion> together, Predicate<Finding> wanted) {
        Sounding sounding = new Sounding(together, background, wanted);
        long wrong = cases.stream().filter(one -> sounding.finds(one.course())).count();
        return new Proportion(wrong, cases.size());
    }
}
