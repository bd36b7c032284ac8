package org.rapport.alliance.change;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * A local rupture and repair: a fall of at least {@code drop} points of the item mean from one score to the next,
 * followed by a return to the level before within a few scores. Known at the return.
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
        OpenFalls open = new OpenFalls(within);
        Telling telling = Telling.of(KEY, this);
        return (course, found) -> {
            if (course.scored() < NEEDED) {
                found.accept(telling.tooFew(course, NEEDED));
            } else {
                new Walk(course, background.ruler(), drop * items, found).over(this, open);
            }
        };
    }

    private record Walk(Course course, Ruler ruler, double threshold, Consumer<? super Finding> found) {
        void over(StevensType rule, OpenFalls open) {
            open.clear();
            int before = -1;
            for (int i = 0; i < course.size(); i++) {
                if (course.has(i)) {
                    open.age();
                    judge(rule, open, i);
                    if (before >= 0 && below(before, i) >= threshold) {
                        open.open(before, i);
                    }
                    before = i;
                }
            }
        }

        private void judge(StevensType rule, OpenFalls open, int i) {
            int fall = 0;
            while (fall < open.size()) {
                boolean back = below(open.before(fall), i) <= 0;
                if (back) {
                    found.accept(Fall.known(new Fall.By(KEY, rule), course, ruler, open.before(fall), open.at(fall), i)
                            .number("threshold", threshold)
                            .number("returnSession", course.session(i))
                            .says("returned", ", and was back in session %d.".formatted(course.session(i))));
                }
                if (back || open.seen(fall) >= rule.within) {
                    open.close(fall);
                } else {
                    fall++;
                }
            }
        }

        private double below(int before, int i) {
            return ruler.sign() * (course.score(before) - course.score(i));
        }
    }
}
