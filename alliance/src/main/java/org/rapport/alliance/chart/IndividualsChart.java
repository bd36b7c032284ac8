package org.rapport.alliance.chart;

import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;

/**
 * Individuals chart with moving-range limits (XmR), with or without rules for patterns.
 *
 * <p>A score is flagged when it lies further than {@code sigma} · σ̂ from the center (strictly), with σ̂ = mean(mR)/1.128;
 * see {@link Limits}. All in points of the scale. The rules for patterns use zones at one and two thirds of that limit.
 *
 * <p>Sources: Shewhart (1931); Nelson (1982), J Qual Technol 14:172–173; for the patterns see {@link RuleSet}.
 *
 * @param sigma width of the limits in σ̂, above 0
 */
public record IndividualsChart(double sigma, RuleSet rules, Sides sides, Usual usual) implements Criterion {
    public IndividualsChart {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("limits lie away from the center");
        }
    }

    static IndividualsChart of(Parameters set) {
        return new IndividualsChart(
                set.number("sigma", 0.1, 100),
                RuleSet.of(set.oneOf("rules", "none", "western-electric", "nelson", "qcc")),
                Sides.of(set.oneOf("sides", "worse", "both")),
                Usual.of(set));
    }

    CriterionKey key() {
        String name = switch (rules) {
            case NONE, QCC -> "xmr";
            case WESTERN_ELECTRIC, NELSON -> rules.written();
        };
        return new CriterionKey(name, "1");
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("sigma", String.valueOf(sigma));
        parameters.put("rules", rules.written());
        parameters.put("sides", sides.written());
        usual.write(parameters);
        return new Statement(
                key(),
                switch (rules) {
                    case NONE, QCC ->
                        "Individuals chart (Shewhart 1931; Nelson 1982, J Qual Technol 14:172-173); Lipner et al. 2022"
                                + " (doi 10.1002/cpp.2606) use such charts for ruptures, their cut-offs are not known here";
                    case WESTERN_ELECTRIC -> "Western Electric, Statistical Quality Control Handbook, 1956";
                    case NELSON -> "Nelson 1984, J Qual Technol 16:237-239";
                },
                parameters,
                usual.needed(),
                usual.timing(),
                "A score lies outside of what is usual for this person, or scores form a pattern that chance seldom makes.",
                "Why, or that nothing is wrong when it is silent. With a handful of scores the limits are rough and fire"
                        + " far more often than the 3 in 1000 that are said of them; scores that follow each other, or"
                        + " pile up at the best end, make that worse; a slow slide moves the limits along.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new IndividualsExamination(this, background);
    }
}
