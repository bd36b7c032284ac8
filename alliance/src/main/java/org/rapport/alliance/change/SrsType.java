package org.rapport.alliance.change;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * A low score, or a score lower than the last one: at or below 36 of 40, or 1 point down. The cut-off is a share of the
 * way from the worst to the best score, so that it goes with any scale. The rule about single items (below 9 of 10) needs
 * items and is not applied to scores.
 *
 * <p>Flagged when x ≤ worst + cutoff·(best − worst), or when x is {@code drop} points or more worse than the score before.
 * Source: 36 of 40 at second hand and the drop recalled; Duncan et al. (2003), J Brief Ther 3:3–12.
 *
 * @param cutoff share of the range, 0 to 1
 * @param drop in points, above 0
 */
public record SrsType(double cutoff, double drop, Parts parts) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("srs-type", "1");
    static final Map<String, String> DEFAULTS = Map.of("cutoff", "0.9", "drop", "1", "parts", "either");

    /** Which of the two is looked for. */
    public enum Parts {
        EITHER,
        CUTOFF,
        DROP;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SrsType of(Parameters set) {
        return new SrsType(
                set.number("cutoff", 0, 1),
                set.number("drop", 1e-9, 1e9),
                Parts.valueOf(set.oneOf("parts", "either", "cutoff", "drop").toUpperCase(Locale.ROOT)));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("cutoff", String.valueOf(cutoff));
        parameters.put("drop", String.valueOf(drop));
        parameters.put("parts", parts.written());
        return new Statement(
                KEY,
                "Our reading of how session ratings are used: 36 of 40 at second hand, the drop recalled; Duncan et al. 2003,"
                        + " J Brief Ther 3:3-12",
                parameters,
                parts == Parts.DROP ? 2 : 1,
                Timing.SAME_DAY,
                "The score is not in the top tenth of the scale, or lower than last time.",
                "That something is wrong: it is meant to open a conversation every time, and most people get such a flag"
                        + " within a few sessions. Nor that a high score means that all is well.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        Ruler ruler = background.ruler();
        Telling telling = Telling.of(KEY, this);
        double low = ruler.worst() + cutoff * (ruler.best() - ruler.worst());
        return (course, found) -> {
            if (course.scored() < (parts == Parts.DROP ? 2 : 1)) {
                found.accept(telling.tooFew(course, parts == Parts.DROP ? 2 : 1));
            } else if (parts != Parts.DROP && !Double.isFinite(low)) {
                found.accept(telling.untested()
                        .notEnough(
                                course,
                                "no-range",
                                "The ends of the scale are not known, so a low score is not either."));
            } else {
                walk(course, ruler, low, found);
            }
        };
    }

    private void walk(Course course, Ruler ruler, double low, Consumer<? super Finding> found) {
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                if (parts != Parts.DROP && ruler.sign() * (low - course.score(i)) >= 0) {
                    found.accept(low(course, ruler, low, i));
                }
                if (parts != Parts.CUTOFF
                        && before >= 0
                        && ruler.sign() * (course.score(before) - course.score(i)) >= drop) {
                    found.accept(Fall.of(new Fall.By(KEY, this), course, ruler, before, i)
                            .number("threshold", drop)
                            .says("drop", ". " + Points.of(drop) + " points or more are flagged."));
                }
                before = i;
            }
        }
    }

    private Finding low(Course course, Ruler ruler, double low, int i) {
        return new Draft(KEY, FindingKind.LOW, course.session(i))
                .size(ruler.sign() * (low - course.score(i)))
                .number("score", course.score(i))
                .number("threshold", low)
                .says(
                        FindingStatus.FLAGGED,
                        "srs-type.low",
                        "In session " + course.session(i) + " the score was " + Points.of(course.score(i))
                                + ". Scores from " + Points.of(low) + " on for the worse are flagged.",
                        falseAlarm(course.scored()));
    }
}
