package org.rapport.alliance.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;

/** The rules about falls and reliable change by name. */
public final class ChangeOffers {
    /** In the order they are listed to a person. */
    public static final List<Offer> ALL = List.of(
            offer("strauss-type", "1 SD of differences below the best so far", StraussType.DEFAULTS, StraussType::of),
            offer(
                    "stiles-type",
                    "a fall of 2 own SD of differences that comes back, looking back",
                    StilesType.DEFAULTS,
                    StilesType::of),
            strict(
                    "stevens-type",
                    "a fall of a point of the item mean that comes back within a few sessions",
                    "drop",
                    new Made(StevensType.DEFAULTS, StevensType::of)),
            offer(
                    "gumz",
                    "a fall of 1 or 2 SD of differences, own or cohort's, whichever is stricter",
                    GumzType.DEFAULTS,
                    GumzType::of),
            strict(
                    "srs-type",
                    "a score at or below nine tenths of the scale, or a point down",
                    "drop",
                    new Made(SrsType.DEFAULTS, SrsType::of)),
            strict(
                    "rci-step",
                    "reliably worse than the score before",
                    "critical",
                    new Made(ReliableWorsening.DEFAULTS, set -> ReliableWorsening.of(false, set))),
            strict(
                    "rci-from-max",
                    "reliably worse than the best so far",
                    "critical",
                    new Made(ReliableWorsening.DEFAULTS, set -> ReliableWorsening.of(true, set))),
            offer(
                    "no-return",
                    "a fall that has not been made good within a few sessions",
                    NoReturn.DEFAULTS,
                    NoReturn::of));

    private ChangeOffers() {}

    private record Made(Map<String, String> defaults, Function<Parameters, Criterion> maker) {}

    private static Offer offer(
            String name, String summary, Map<String, String> defaults, Function<Parameters, Criterion> maker) {
        return strict(name, summary, "k", new Made(defaults, maker));
    }

    private static Offer strict(String name, String summary, String strictness, Made made) {
        return new Offer(name, summary, new TreeMap<>(made.defaults), strictness, made.maker);
    }
}
