package org.rapport.alliance.shift;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;

/** The rules of this package by name. */
public final class ShiftOffers {
    /** In the order they are listed to a person. */
    public static final List<Offer> ALL = List.of(
            new Offer(
                    "pelt-mean",
                    "looking back: where the level of the scores changed (PELT)",
                    peltDefaults(),
                    "times",
                    set -> pelt(SegmentModel.MEAN, set)),
            new Offer(
                    "pelt-meanvar",
                    "looking back: where the level or the spread of the scores changed (PELT)",
                    peltDefaults(),
                    "times",
                    set -> pelt(SegmentModel.MEAN_AND_VARIANCE, set)),
            new Offer(
                    "bocpd-known",
                    "on the day: the scores have probably just left their level (Bayesian, spread known)",
                    bocpdDefaults(false),
                    "threshold",
                    set -> bocpd(OptionalDouble.empty(), set)),
            new Offer(
                    "bocpd",
                    "on the day: the scores have probably just left their level (Bayesian, spread learned)",
                    bocpdDefaults(true),
                    "threshold",
                    set -> bocpd(OptionalDouble.of(set.number("alpha", 1e-3, 1e6)), set)),
            new Offer(
                    "expected-trajectory",
                    "lower than most who began alike, twice of the last three times",
                    new TreeMap<>(Map.of("coverage", "0.80", "times", "2", "of", "3", "from", "first")),
                    "coverage",
                    ShiftOffers::trajectory));

    private ShiftOffers() {}

    private static SortedMap<String, String> peltDefaults() {
        return new TreeMap<>(Map.of("penalty", "MBIC", "times", "1", "min", "2", "scores", "z", "compat", "none"));
    }

    private static SortedMap<String, String> bocpdDefaults(boolean learned) {
        TreeMap<String, String> defaults = new TreeMap<>(Map.of(
                "hazard", "0.05",
                "threshold", "0.5",
                "within", "1",
                "from", "4",
                "direction", "worse",
                "mean", "cohort",
                "sd-between", "cohort",
                "sd-within", "cohort"));
        if (learned) {
            defaults.put("alpha", "1");
        }
        return defaults;
    }

    private static Pelt pelt(SegmentModel model, Parameters set) {
        Scaling scaling = set.oneOf("scores", "z", "raw").equals("raw") ? Scaling.RAW : Scaling.Z;
        if (set.oneOf("compat", "none", "changepoint").equals("changepoint")) {
            if (scaling == Scaling.RAW) {
                throw new Parameters.NotUsable("'compat=changepoint' reads z-scores, so 'scores' is z");
            }
            scaling = Scaling.CHANGEPOINT;
        }
        return new Pelt(model, penalty(set).times(set.number("times", 1e-6, 1e6)), set.whole("min", 2, 1_000), scaling);
    }

    private static Penalty penalty(Parameters set) {
        return switch (set.text("penalty")) {
            case "BIC" -> Penalty.BIC;
            case "MBIC" -> Penalty.MBIC;
            case "SIC0" -> Penalty.SIC0;
            default -> Penalty.of(Parameters.beside("BIC, MBIC or SIC0", () -> set.number("penalty", 0, 1e12)));
        };
    }

    private static Bocpd bocpd(OptionalDouble alpha, Parameters set) {
        RunPrior prior = new RunPrior(
                set.numberOr("cohort", "mean", -1e9, 1e9),
                set.numberOr("cohort", "sd-between", 1e-9, 1e9),
                set.numberOr("cohort", "sd-within", 1e-9, 1e9),
                alpha);
        RunAlarm alarm = new RunAlarm(
                set.number("threshold", 0, 0.999_999_999),
                set.whole("within", 1, 1_000),
                set.whole("from", 2, 10_000),
                RunAlarm.Direction.valueOf(
                        set.oneOf("direction", "worse", "better", "both").toUpperCase(Locale.ROOT)));
        return new Bocpd(prior, set.number("hazard", 1e-6, 0.999_999), alarm);
    }

    /** A number, or the word for what comes from the cohort. */
    static String written(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "cohort";
    }

    private static ExpectedTrajectory trajectory(Parameters set) {
        int of = set.whole("of", 1, 60);
        return new ExpectedTrajectory(
                set.number("coverage", 0.5, 0.999_999_999),
                set.whole("times", 1, of),
                of,
                set.oneOf("from", "first", "nothing").equals("first")
                        ? ExpectedTrajectory.StartsFrom.FIRST
                        : ExpectedTrajectory.StartsFrom.NOTHING);
    }
}
