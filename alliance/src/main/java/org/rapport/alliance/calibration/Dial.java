package org.rapport.alliance.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;

/**
 * A rule that can be turned to be stricter: by the setting it names for that, or else by its {@code alpha}, whose inverse
 * is then what is turned.
 */
final class Dial {
    private static final String RATE = "alpha";

    private final Offer offer;
    private final Map<String, String> settings;
    private final boolean byRate;
    private final boolean whole;

    private Dial(Offer offer, Map<String, String> settings) {
        this.offer = offer;
        this.settings = settings;
        this.byRate = offer.strictness().isEmpty();
        this.whole = !byRate
                && at(start()).isPresent()
                && at(Math.floor(start()) + 0.5).isEmpty();
    }

    /** Nothing when the rule has no such setting. */
    static Optional<Dial> of(Offer offer, Map<String, String> settings) {
        boolean turns = !offer.strictness().isEmpty() || offer.defaults().containsKey(RATE);
        return turns ? Optional.of(new Dial(offer, settings)) : Optional.empty();
    }

    /** Where it stands when nobody turns it. */
    double start() {
        String set = settings.getOrDefault(setting(), offer.defaults().get(setting()));
        double value = Double.parseDouble(set);
        return byRate ? 1 / value : value;
    }

    /** How strict a value of the setting is. */
    double strictness(double value) {
        return byRate ? 1 / value : value;
    }

    /** The rule at this strictness, if it can be so strict or so lax. */
    Optional<Criterion> at(double strictness) {
        Map<String, String> turned = new java.util.TreeMap<>(settings);
        turned.put(setting(), written(strictness));
        try {
            return Optional.of(offer.with(turned));
        } catch (Parameters.NotUsable outOfBounds) {
            return Optional.empty();
        }
    }

    /** The setting as a person would write it. */
    String written(double strictness) {
        double value = byRate ? 1 / strictness : strictness;
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    String setting() {
        return byRate ? RATE : offer.strictness();
    }

    /** Whether only whole numbers will do. */
    boolean isWhole() {
        return whole;
    }
}
