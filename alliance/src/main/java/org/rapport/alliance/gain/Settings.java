package org.rapport.alliance.gain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.statistics.MeasurementError;

/** Settings of the rules here, as a person writes them. */
final class Settings {
    private static final double MANY = 1e9;
    private static final String NONE = "none";

    private Settings() {}

    static SortedMap<String, String> of(SuddenChange rule) {
        SortedMap<String, String> settings = of(rule.cutoff());
        settings.put("percent", Parameters.orNone(rule.percent()));
        settings.put("crit3", String.valueOf(rule.stability().isPresent()));
        Stability stability = rule.stability().orElse(Stability.USUAL);
        settings.put("alpha", String.valueOf(stability.alpha()));
        settings.put("adjust", String.valueOf(stability.adjusted()));
        settings.put("first-interval", rule.first().code());
        settings.put("compat", rule.compatibility().code());
        return settings;
    }

    static SortedMap<String, String> of(Cutoff cutoff) {
        TreeMap<String, String> settings = new TreeMap<>();
        Optional<MeasurementError> known = Optional.empty();
        switch (cutoff) {
            case Cutoff.None none -> settings.put("cutoff", NONE);
            case Cutoff.Points(double points) -> settings.put("cutoff", String.valueOf(points));
            case Cutoff.Reliable(double times, Optional<MeasurementError> error) -> {
                settings.put("cutoff", times == 1 ? "rci" : times + "rci");
                known = error;
            }
        }
        settings.put("sd", known.map(error -> String.valueOf(error.sd())).orElse(NONE));
        settings.put(
                "reliability",
                known.map(error -> String.valueOf(error.reliability())).orElse(NONE));
        return settings;
    }

    static SortedMap<String, String> ofDrop(Cutoff cutoff) {
        SortedMap<String, String> settings = of(cutoff);
        boolean reliable = cutoff instanceof Cutoff.Reliable;
        settings.put("unit", reliable ? "rci" : "points");
        if (cutoff instanceof Cutoff.Reliable(double times, Optional<MeasurementError> error)) {
            settings.put("cutoff", String.valueOf(times));
        }
        return settings;
    }

    static ConfirmedDrop readDrop(Parameters set) {
        double size = set.number("cutoff", 1e-6, MANY);
        if (set.oneOf("unit", "rci", "points").equals("rci")) {
            return new ConfirmedDrop(new Cutoff.Reliable(size, error(set)), stability(set));
        }
        refuseError(set, "'unit' is rci");
        return new ConfirmedDrop(new Cutoff.Points(size), stability(set));
    }

    static SuddenChange read(Sought sought, Parameters set) {
        boolean peer = set.oneOf("compat", "none", "suddengains").equals("suddengains");
        double lowest = peer ? -MANY : 0;
        Cutoff cutoff = cutoff(set, peer && sought == Sought.LOSS ? -MANY : 0);
        OptionalDouble percent = set.numberOrNone("percent", lowest, MANY);
        Optional<Stability> stability = set.yes("crit3") ? Optional.of(stability(set)) : Optional.empty();
        if (cutoff instanceof Cutoff.None && percent.isEmpty() && stability.isEmpty()) {
            throw new Parameters.NotUsable(
                    "'cutoff' and 'percent' are none and 'crit3' is false: nothing is left to test");
        }
        return new SuddenChange(
                sought,
                cutoff,
                percent,
                stability,
                set.oneOf("first-interval", "2to3", "1to2").equals("1to2")
                        ? FirstInterval.FIRST_TO_SECOND
                        : FirstInterval.SECOND_TO_THIRD,
                peer ? Compatibility.SUDDENGAINS : Compatibility.NONE);
    }

    static Stability stability(Parameters set) {
        return new Stability(set.number("alpha", 1e-6, 0.999), set.yes("adjust"));
    }

    /** Points, {@code none}, {@code rci} or a number of them; the package writes losses with a minus. */
    static Cutoff cutoff(Parameters set, double lowest) {
        String written = set.text("cutoff");
        if (written.endsWith("rci")) {
            return new Cutoff.Reliable(times(written), error(set));
        }
        refuseError(set, "'cutoff' is rci");
        OptionalDouble points = Parameters.beside("rci", () -> set.numberOrNone("cutoff", lowest, MANY));
        return points.isEmpty() ? new Cutoff.None() : new Cutoff.Points(Math.abs(points.getAsDouble()));
    }

    private static double times(String written) {
        String number = written.substring(0, written.length() - "rci".length());
        return number.isEmpty() ? 1 : new Parameters(one("cutoff", number)).number("cutoff", 1e-6, MANY);
    }

    private static SortedMap<String, String> one(String name, String value) {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put(name, value);
        return settings;
    }

    /** What has no effect is refused, misspelt or not. */
    private static void refuseError(Parameters set, String needed) {
        if (error(set).isPresent()) {
            throw new Parameters.NotUsable(
                    "'sd' and 'reliability' say how large a reliable change is: with them " + needed);
        }
    }

    private static Optional<MeasurementError> error(Parameters set) {
        OptionalDouble sd = set.numberOrNone("sd", 1e-9, MANY);
        OptionalDouble reliability = set.numberOrNone("reliability", 0, 1);
        if (sd.isPresent() != reliability.isPresent()) {
            throw new Parameters.NotUsable(
                    "'sd' and 'reliability' go together: give both, or none for the cohort's spread");
        }
        return sd.isPresent()
                ? Optional.of(new MeasurementError(sd.getAsDouble(), reliability.getAsDouble()))
                : Optional.empty();
    }
}
