package org.rapport.cli.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rapport.alliance.calibration.Together;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters.NotUsable;

/** The rules a person asked for, by name or as a set. */
public final class Rules {
    private static final Map<String, String> SETS = Map.of(
            "clinic", "worse-than-expected,flat-ceiling",
            "suddengains", "sudden-gain:compat=suddengains,sudden-loss:compat=suddengains");

    /** Published rules and Rapport's own, each made as strict as it must be for all together to keep to the rate. */
    private static final List<String> RESEARCH = List.of(
            "worse-than-expected",
            "step-drop",
            "confirmed-drop",
            "xmr",
            "ewma",
            "cusum",
            "bocpd-known",
            "expected-trajectory",
            "strauss-type",
            "gumz",
            "rci-step");

    private static final Offer SUDDEN = named("sudden-gain");

    /** Rules whose {@code alpha} is the rate per case; others call the level of a test so. */
    private static final Set<String> PER_CASE = Set.of("step-drop", "worse-than-expected");

    /**
     * A rule that was asked for.
     *
     * @param written as {@code --criteria} takes it, with every setting; nothing where it is set for each case anew
     */
    public record Rule(Criterion criterion, Optional<String> written) {
        static Rule of(Offer offer, Map<String, String> settings) {
            Map<String, String> all = new TreeMap<>(offer.defaults());
            all.putAll(settings);
            StringBuilder written = new StringBuilder(offer.name());
            all.forEach((name, value) ->
                    written.append(':').append(name).append('=').append(value));
            return new Rule(offer.with(settings), Optional.of(written.toString()));
        }

        boolean goesByTheCase() {
            return "none".equals(criterion.statement().parameters().get("planned"));
        }
    }

    private final double alpha;
    private final OptionalInt planned;

    /** @param alpha false-alarm rate per case of all of them together */
    public Rules(double alpha, OptionalInt planned) {
        this.alpha = alpha;
        this.planned = planned;
    }

    /** Names of the sets. */
    public static List<String> sets() {
        return List.of("clinic", "research", "suddengains");
    }

    /** What a person should know who takes a set as it is. */
    public static Optional<String> hint(String set) {
        return set.equals("suddengains")
                ? Optional.of("the set suddengains takes a step of "
                        + SUDDEN.defaults().get("cutoff")
                        + " points or more as large, as for the Beck Depression Inventory; for another scale give its"
                        + " own: --criteria sudden-gain:compat=suddengains:cutoff=N,"
                        + "sudden-loss:compat=suddengains:cutoff=N")
                : Optional.empty();
    }

    /** The rules of a set. */
    public List<Rule> ofSet(String name) {
        if (name.equals("research")) {
            List<Together.Asked> asked = RESEARCH.stream()
                    .map(rule -> new Together.Asked(named(rule), Map.of()))
                    .toList();
            return Together.of(asked, alpha).stream()
                    .map(rule -> new Rule(rule, Optional.empty()))
                    .toList();
        }
        String all = SETS.getOrDefault(name, "");
        if (all.isEmpty()) {
            throw new NotUsable("there is no set '" + name + "'; there are " + String.join(", ", sets()));
        }
        return ofNames(all);
    }

    /** Rules as {@code name:setting=value:setting=value,name,…}. */
    public List<Rule> ofNames(String list) {
        Map<Offer, Map<String, String>> asked = asked(list);
        long sharing = asked.keySet().stream().filter(Rules::takesAlpha).count();
        List<Rule> rules = new ArrayList<>();
        asked.forEach((offer, settings) -> rules.add(Rule.of(offer, completed(offer, settings, sharing))));
        return List.copyOf(rules);
    }

    /** Which rules those are, and the settings that were written with them. */
    public Map<Offer, Map<String, String>> asked(String list) {
        Map<Offer, Map<String, String>> asked = new LinkedHashMap<>();
        for (String one : list.split(",", -1)) {
            String[] parts = one.strip().split(":", -1);
            if (asked.put(named(parts[0]), settings(parts)) != null) {
                throw new NotUsable("the rule '" + parts[0] + "' is named twice; run it twice instead");
            }
        }
        return asked;
    }

    private Map<String, String> completed(Offer offer, Map<String, String> settings, long sharing) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        if (takesAlpha(offer)) {
            all.putIfAbsent("alpha", Double.toString(alpha / sharing));
        }
        if (planned.isPresent() && offer.defaults().containsKey("planned")) {
            all.putIfAbsent("planned", Integer.toString(planned.getAsInt()));
        }
        return all;
    }

    private static boolean takesAlpha(Offer offer) {
        return PER_CASE.contains(offer.name());
    }

    private static Map<String, String> settings(String[] parts) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int at = parts[i].indexOf('=');
            if (at <= 0) {
                throw new NotUsable("'" + parts[i] + "' is not a setting: write " + parts[0] + ":name=value");
            }
            settings.put(parts[i].substring(0, at), parts[i].substring(at + 1));
        }
        return settings;
    }

    private static Offer named(String name) {
        return Catalogue.named(name).orElseThrow(() -> {
            List<String> names = Catalogue.all().stream().map(Offer::name).toList();
            Optional<String> near = Nearest.to(name, names);
            return new NotUsable("there is no rule '" + name + "'"
                    + near.map(other -> "; did you mean '" + other + "'?").orElse("")
                    + " (rules: " + String.join(", ", names) + ")");
        });
    }
}
