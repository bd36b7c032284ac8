package org.rapport.alliance.change;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * A fall that has not been made good: after a step worse by at least k·SD, none of the next few scores comes back to the
 * score before the step less {@code tolerance}·SD. SD is that of session-to-session differences in the cohort. Sessions
 * without a score do not count. Known at the last of those scores.
 *
 * <p>An own rule, without a source.
 *
 * @param k size of the step in SD, above 0
 * @param tolerance in SD, 0 or more
 * @param within how many scores are awaited, 1 to 100
 * @param sd SD of differences in points; the cohort's where it is not given
 */
public record NoReturn(double k, double tolerance, int within, OptionalDouble sd) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("no-return", "1");
    static final Map<String, String> DEFAULTS = Map.of("k", "2", "tolerance", "0.5", "within", "3", "sd", "none");

    static NoReturn of(Parameters set) {
        return new NoReturn(
                set.number("k", 0.01, 100),
                set.number("tolerance", 0, 100),
                set.whole("within", 1, 100),
                set.numberOrNone("sd", 1e-9, 1e9));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("k", String.valueOf(k));
        parameters.put("tolerance", String.valueOf(tolerance));
        parameters.put("within", String.valueOf(within));
        parameters.put("sd", Parameters.orNone(sd));
        return new Statement(
                KEY,
                "Own rule",
                parameters,
                2 + within,
                Timing.LATER,
                "A clear fall has not been made good within a few scores.",
                "That nobody has tried to make it good, or that the relationship is the reason; a client may also have begun"
                        + " to answer more frankly.");
    }

    @Override
    public Examination on(Background background) {
        OptionalDouble spread = background.sdOfDifferences(sd);
        if (spread.isEmpty()) {
            Telling telling = Telling.of(KEY, this);
            return (course, found) -> found.accept(telling.noSpread(course));
        }
        double tolerated = tolerance * spread.getAsDouble();
        return new AwaitedReturns(
                new Fall.By(KEY, this),
                new AwaitedReturns.Asked(2 + within, k * spread.getAsDouble(), tolerated, within, false),
                background.ruler(),
                (fall, session) -> fall.number("tolerance", tolerated)
                        .says("open", " and none of the next %d scores came back near it.".formatted(within)));
    }
}
