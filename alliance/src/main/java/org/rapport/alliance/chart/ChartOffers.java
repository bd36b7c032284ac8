package org.rapport.alliance.chart;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Offer;

/** The control charts by name. */
public final class ChartOffers {
    /** In the order they are listed to a person. */
    public static final List<Offer> ALL = List.of(
            individuals("xmr", "a score beyond limits made from moving ranges (individuals chart)", "none"),
            individuals(
                    "western-electric", "individuals chart with the four Western Electric rules", "western-electric"),
            individuals("nelson", "individuals chart with Nelson's eight rules", "nelson"),
            new Offer(
                    "anhoej-runs",
                    "scores keep to one side of their middle for too long, looking back",
                    new TreeMap<>(AnhoejRuns.DEFAULTS),
                    "",
                    AnhoejRuns::of),
            new Offer(
                    "ewma",
                    "a moving average of scores that has drifted away from what was usual",
                    and(Usual.DEFAULTS, Ewma.DEFAULTS),
                    "limit",
                    Ewma::of),
            new Offer(
                    "cusum",
                    "small differences for the worse that add up",
                    and(Usual.DEFAULTS, Cusum.DEFAULTS),
                    "h",
                    Cusum::of));

    private ChartOffers() {}

    private static Offer individuals(String name, String summary, String rules) {
        return new Offer(
                name,
                summary,
                and(Usual.DEFAULTS, Map.of("sigma", "3", "rules", rules, "sides", "worse")),
                "sigma",
                IndividualsChart::of);
    }

    private static SortedMap<String, String> and(Map<String, String> some, Map<String, String> more) {
        TreeMap<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }
}
