package org.rapport.alliance.calibration;

import java.util.List;
import java.util.Optional;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Attendance;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.Level;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.Strain;
import org.rapport.alliance.simulation.World;

/** Makes rules equally often wrong one by one, and wrong at a stated rate all together. */
final class EqualRates {
    private static final int CASES = 2500;
    private static final long SEED = 20_261_124;
    /** Shares of the rate at which each rule is set; between them its strictness goes in straight lines. */
    private static final double[] SHARES = {1, 0.5, 0.25, 0.125, 0.0625};

    private static final int HALVINGS = 7;

    private final Background background;
    private final Undisturbed undisturbed;
    private final double alpha;

    EqualRates(Background background, int scores, double alpha) {
        this.background = background;
        this.alpha = alpha;
        World world = world(background.cohort().orElseThrow(), background.ruler(), scores);
        this.undisturbed = new Undisturbed(background, new Cases(world, SEED).first(CASES));
    }

    private static World world(Cohort cohort, Ruler ruler, int scores) {
        Level level = new Level(
                cohort.mean(),
                cohort.sdBetween(),
                0,
                cohort.perLogSession(),
                cohort.perSession(),
                0,
                cohort.wander(),
                0);
        Noise noise =
                new Noise(cohort.sdWithin(), cohort.autocorrelation(), cohort.sameness(), Double.POSITIVE_INFINITY, 0);
        return new World("cohort", ruler, level, noise, Attendance.complete(scores), Strain.none());
    }

    List<Criterion> of(List<Together.Asked> rules) {
        List<Turned> turned = rules.stream().parallel().map(this::turned).toList();
        double low = SHARES.length - 1;
        double high = 0;
        if (flagged(at(turned, high)) <= alpha * CASES) {
            return at(turned, high);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (flagged(at(turned, middle)) <= alpha * CASES) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(turned, low);
    }

    private static List<Criterion> at(List<Turned> rules, double halvings) {
        return rules.stream().map(rule -> rule.at(halvings)).toList();
    }

    private Turned turned(Together.Asked rule) {
        Optional<Dial> dial = Dial.of(rule.offer(), rule.settings());
        if (dial.isEmpty()) {
            return halvings -> rule.asOffered();
        }
        double[] strictness = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            Matched matched = new EqualRate(undisturbed, alpha * SHARES[i]).match(rule.offer(), rule.settings());
            double value = Double.parseDouble(matched.stricter().value());
            strictness[i] = dial.get().strictness(value);
        }
        return halvings ->
                dial.get().at(between(strictness, halvings, dial.get())).orElseGet(rule::asOffered);
    }

    private static double between(double[] strictness, double halvings, Dial dial) {
        int below = (int) Math.min(halvings, strictness.length - 2);
        double value = strictness[below] + (halvings - below) * (strictness[below + 1] - strictness[below]);
        return dial.isWhole() ? Math.ceil(value) : value;
    }

    /** A rule that is stricter the more often its rate is halved. */
    private interface Turned {
        Criterion at(double halvings);
    }

    private long flagged(List<Criterion> rules) {
        Sounding sounding = new Sounding(rules, background, Finding::isFlagged);
        return undisturbed.cases().stream()
                .filter(one -> sounding.finds(one.course()))
                .count();
    }
}
