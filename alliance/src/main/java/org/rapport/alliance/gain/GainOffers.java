package org.rapport.alliance.gain;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Offer;

/** The rules of this package by name. */
public final class GainOffers {
    /** In the order they are listed to a person. */
    public static final List<Offer> ALL = List.of(
            new Offer(
                    "sudden-gain",
                    "a large step for the better between two sessions that the sessions around bear out",
                    usual(),
                    "cutoff",
                    set -> Settings.read(Sought.GAIN, set)),
            new Offer(
                    "sudden-loss",
                    "a large step for the worse between two sessions that the sessions around bear out",
                    usual(),
                    "cutoff",
                    set -> Settings.read(Sought.LOSS, set)),
            new Offer(
                    "confirmed-drop",
                    "a fall from one session to the next that the one or two sessions after it confirm",
                    drop(),
                    "cutoff",
                    Settings::readDrop));

    private GainOffers() {}

    private static SortedMap<String, String> usual() {
        return new TreeMap<>(Map.of(
                "cutoff", "7",
                "sd", "none",
                "reliability", "none",
                "percent", "0.25",
                "crit3", "true",
                "alpha", "0.05",
                "adjust", "true",
                "first-interval", "2to3",
                "compat", "none"));
    }

    private static SortedMap<String, String> drop() {
        return new TreeMap<>(Map.of(
                "cutoff", "1",
                "unit", "rci",
                "sd", "none",
                "reliability", "none",
                "alpha", "0.05",
                "adjust", "true"));
    }
}
