package org.rapport.alliance.change;

import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * A local rupture and repair: a fall of at least {@code drop} points of the item mean from one score to the next,
 * followed by a return to the level before within a few scores. Known at the return.
 *
 * <p>With x(b) the score before, flagged at t when x(b) − x(b + 1) ≥ drop · items points and x(t) is back at x(b), t at most
 * {@code within} scores after the fall. Source: recalled and unsure, Stevens et al. (2007), Am J Psychother 61:109–129.
 *
 * @param drop in points of one item, above 0
 * @param items how many items a score sums up; 1 when scores are item means
 * @param within how many scores after the fall the return is awaited, 1 to 100
 */
public record StevensType(double drop, int items, int within) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("stevens-type", "1");
    static final Map<String, String> DEFAULTS = Map.of("drop", "1", "items", "1", "within", "5");
    private static final int NEEDED = 3;

    static StevensType of(Parameters set) {
        return new StevensType(
                set.number("drop", 1e-6, 1e6), set.whole("items", 1, 10_000), set.whole("within", 1, 100));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("drop", String.valueOf(drop));
        parameters.put("items", String.valueOf(items));
        parameters.put("within", String.valueOf(within));
        return new Statement(
                KEY,
                "Our reading, recalled and unsure, of Stevens et al. 2007, Am J Psychother 61:109-129",
                parameters,
                NEEDED,
                Timing.LATER,
                "The score fell and came back within a few sessions.",
                "Anything about a fall that has not come back, which may matter most; nor whether coming back was a repair or"
                        + " chance. How far a point is depends on the scale, not on the person.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new AwaitedReturns(
                new Fall.By(KEY, this),
                new AwaitedReturns.Asked(NEEDED, drop * items, 0, within, true),
                background.ruler(),
                (fall, session) -> fall.number("returnSession", session)
                        .says("returned", ", and was back in session %d.".formatted(session)));
    }
}
