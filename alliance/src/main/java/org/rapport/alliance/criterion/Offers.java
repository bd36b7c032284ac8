package org.rapport.alliance.criterion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of this package by name. */
public final class Offers {
    /** In the order they are listed to a person. */
    public static final List<Offer> ALL = List.of(
            new Offer(
                    "step-drop",
                    "worse than the score before by more than chance allows, at a stated false-alarm rate per case",
                    new TreeMap<>(Map.of("alpha", "0.10", "planned", "12", "own-differences", "6", "alike", "none")),
                    "",
                    set -> new CalibratedStepDrop(
                            set.number("alpha", 1e-6, 0.499),
                            set.whole("planned", 2, 10_000),
                            set.whole("own-differences", 2, 10_000),
                            set.numberOrNone("alike", CalibratedStepDrop.LEAST_ALIKE, 1e6))),
            new Offer(
                    "flat-ceiling",
                    "best scores in a row: no information, never fine",
                    new TreeMap<>(Map.of("scores", "4")),
                    "",
                    set -> new FlatCeiling(set.whole("scores", 2, 10_000))));

    private Offers() {}
}
