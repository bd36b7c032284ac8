package org.rapport.alliance.calibration;

import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.statistics.Proportion;

/**
 * Finds how strict a rule must be to raise an alarm in a wanted share of undisturbed cases, by halving, always on the
 * same cases.
 *
 * @param wanted the share, between 0 and 1
 */
public record EqualRate(Undisturbed cases, double wanted) {
    private static final int HALVINGS = 16;
    private static final int STEPS = 40;
    private static final double NARROW = 1e-4;

    /** The offered rule with these settings, made as strict as needed. */
    public Matched match(Offer offer, Map<String, String> settings) {
        return Dial.of(offer, settings).map(this::turned).orElseGet(() -> untouched(offer.with(settings)));
    }

    private Matched untouched(Criterion criterion) {
        return nearest(new Matched.Side("", criterion, cases.falseAlarms(criterion)), "");
    }

    private Matched turned(Dial dial) {
        double start = dial.start();
        boolean tooOften = !isMet(dial, start);
        double end = walk(dial, start, tooOften);
        if (isMet(dial, end) != tooOften) {
            return nearest(side(dial, end), dial.setting());
        }
        return tooOften ? between(dial, start, end) : between(dial, end, start);
    }

    private static Matched nearest(Matched.Side side, String setting) {
        return new Matched(setting, side, side, 0, side.falseAlarms().share(), false);
    }

    /** From the start in ever longer steps until the rate is on the other side, or the rule can go no further. */
    private double walk(Dial dial, double start, boolean upwards) {
        double at = start;
        double step = dial.isWhole() ? 1 : Math.max(0.25 * Math.abs(start), 0.05);
        for (int i = 0; i < STEPS && step > NARROW; i++) {
            double next = upwards ? at + step : at - step;
            Optional<Proportion> rate = rate(dial, next);
            if (rate.isPresent()) {
                at = next;
                step = 1.5 * step;
                step = dial.isWhole() ? Math.ceil(step) : step;
                if (upwards == rate.get().share() <= wanted) {
                    return at;
                }
            } else {
                step = dial.isWhole() ? Math.floor(step / 2) : step / 4;
            }
        }
        return at;
    }

    private boolean isMet(Dial dial, double strictness) {
        return rate(dial, strictness).orElseThrow().share() <= wanted;
    }

    private Matched between(Dial dial, double lax, double strict) {
        double low = lax;
        double high = strict;
        for (int i = 0; i < HALVINGS && high - low > (dial.isWhole() ? 1 : NARROW * Math.abs(high)); i++) {
            double middle = dial.isWhole() ? Math.floor((low + high) / 2) : (low + high) / 2;
            if (isMet(dial, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return mixed(dial, side(dial, low), side(dial, high));
    }

    private Matched mixed(Dial dial, Matched.Side lax, Matched.Side strict) {
        double above = lax.falseAlarms().share();
        double below = strict.falseAlarms().share();
        return new Matched(dial.setting(), lax, strict, (wanted - below) / (above - below), wanted, true);
    }

    private Matched.Side side(Dial dial, double strictness) {
        Criterion criterion = dial.at(strictness).orElseThrow();
        return new Matched.Side(dial.written(strictness), criterion, cases.falseAlarms(criterion));
    }

    private Optional<Proportion> rate(Dial dial, double strictness) {
        return dial.at(strictness).map(cases::falseAlarms);
    }
}
