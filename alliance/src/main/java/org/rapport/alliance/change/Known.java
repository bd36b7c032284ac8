package org.rapport.alliance.change;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.series.Cohort;

/**
 * What is known of a measure before reliable change is asked for, by name; what is not given is taken from the cohort:
 * sd = √(between² + within²), mean = its mean, reliability = 1 − SD²(differences)/(2·sd²), which is that from one session
 * to the next, correlation = between²/sd², which is that of sessions far apart. The second measuring is taken to be like
 * the first where nothing else is given.
 */
public record Known(SortedMap<String, Double> values) {
    static final List<String> NAMES =
            List.of("sd", "mean", "reliability", "sd-after", "mean-after", "reliability-after", "correlation");

    public Known {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Known of(Parameters set) {
        TreeMap<String, Double> given = new TreeMap<>();
        read(given, set, "sd", 1e-9, 1e9);
        read(given, set, "sd-after", 1e-9, 1e9);
        read(given, set, "mean", -1e9, 1e9);
        read(given, set, "mean-after", -1e9, 1e9);
        read(given, set, "reliability", 0, 0.999_999);
        read(given, set, "reliability-after", 0, 1);
        read(given, set, "correlation", -1, 1);
        return new Known(given);
    }

    private static void read(TreeMap<String, Double> given, Parameters set, String name, double... bounds) {
        set.numberOrNone(name, bounds[0], bounds[1]).ifPresent(value -> given.put(name, value));
    }

    void write(TreeMap<String, String> parameters) {
        NAMES.forEach(
                name -> parameters.put(name, values.containsKey(name) ? String.valueOf(values.get(name)) : "none"));
    }

    /** The change to ask for; empty where neither settings nor cohort say enough. */
    Optional<ReliableChange> change(Form form, Optional<Cohort> cohort) {
        double within = cohort.map(one -> one.sdBetween() * one.sdBetween() + one.sdWithin() * one.sdWithin())
                .orElse(Double.NaN);
        double sd = or("sd", Math.sqrt(within));
        double step = cohort.map(Cohort::sdOfDifferences).orElse(Double.NaN);
        double reliability = or("reliability", Math.max(0, 1 - step * step / (2 * sd * sd)));
        double mean = or("mean", cohort.map(Cohort::mean).orElse(form == Form.JACOBSON_TRUAX ? 0 : Double.NaN));
        if (Double.isNaN(sd) || Double.isNaN(reliability) || Double.isNaN(mean)) {
            return Optional.empty();
        }
        Group before = new Group(mean, sd);
        Group after = new Group(or("mean-after", mean), or("sd-after", sd));
        double apart = cohort.map(one -> Math.min(1, one.sdBetween() * one.sdBetween() / (sd * sd)))
                .orElse(0.0);
        return Optional.of(new ReliableChange(
                form,
                new Sample(before, after, or("correlation", apart)),
                reliability,
                or("reliability-after", reliability)));
    }

    private double or(String name, double otherwise) {
        Double given = values.get(name);
        return given == null ? otherwise : given;
    }
}
