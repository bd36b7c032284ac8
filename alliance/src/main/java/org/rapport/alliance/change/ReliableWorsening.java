package org.rapport.alliance.change;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * A score reliably worse than the one before, or than the best so far: a reliable change index beyond the critical one
 * (strictly). See {@link ReliableChange} for the forms.
 *
 * <p>Scores in points, the index in standard errors of the difference. Source: Jacobson &amp; Truax (1991), J Consult Clin
 * Psychol 59:12–19, doi 10.1037/0022-006X.59.1.12.
 *
 * @param fromBest held against the best score so far instead of the one before
 * @param critical index beyond which a change counts, above 0
 */
public record ReliableWorsening(boolean fromBest, Form form, double critical, Known known) implements Criterion {
    static final Map<String, String> DEFAULTS = defaults();

    private static Map<String, String> defaults() {
        TreeMap<String, String> all = new TreeMap<>(Map.of("form", "jacobson-truax", "critical", "1.96"));
        Known.NAMES.forEach(name -> all.put(name, "none"));
        return all;
    }

    static ReliableWorsening of(boolean fromBest, Parameters set) {
        String[] forms = Arrays.stream(Form.values()).map(Form::written).toArray(String[]::new);
        return new ReliableWorsening(
                fromBest, Form.of(set.oneOf("form", forms)), set.number("critical", 0.01, 100), Known.of(set));
    }

    CriterionKey key() {
        return new CriterionKey(fromBest ? "rci-from-max" : "rci-step", "1");
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("form", form.written());
        parameters.put("critical", String.valueOf(critical));
        known.write(parameters);
        return new Statement(
                key(),
                "Jacobson & Truax 1991, J Consult Clin Psychol 59:12-19 (doi 10.1037/0022-006X.59.1.12); further forms as in"
                        + " the R package clinicalsignificance",
                parameters,
                2,
                Timing.SAME_DAY,
                "The score is worse by more than unreliable measuring alone would often bring about.",
                "That something is wrong: the index is made for two scores, and a course offers many pairs of them"
                        + (fromBest ? ", the best one picked by chance" : "")
                        + ". With a low reliability it never fires; with a high one it fires at every ordinary change.");
    }

    @Override
    public Examination on(Background background) {
        Optional<ReliableChange.Line> line = known.change(form, background.cohort())
                .map(ReliableChange::line)
                .filter(usable -> Double.isFinite(usable.after()) && Double.isFinite(usable.constant()));
        Telling telling = Telling.of(key(), this);
        return (course, found) -> {
            if (line.isEmpty()) {
                found.accept(telling.noSpread(course));
            } else if (course.scored() < 2) {
                found.accept(telling.tooFew(course, 2));
            } else {
                walk(course, background.ruler(), line.get(), found);
            }
        };
    }

    private void walk(Course course, Ruler ruler, ReliableChange.Line line, Consumer<? super Finding> found) {
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                double worsening = before < 0 ? 0 : ruler.sign() * (course.score(before) - course.score(i));
                double index = before < 0 ? 0 : -ruler.sign() * line.at(course.score(before), course.score(i));
                if (index > critical && worsening > 0) {
                    found.accept(flagged(course, ruler, index, before, i));
                }
                before = !fromBest || before < 0 || worsening < 0 ? i : before;
            }
        }
    }

    private Finding flagged(Course course, Ruler ruler, double index, int... cells) {
        return Fall.of(new Fall.By(key(), this), course, ruler, cells)
                .number("index", index)
                .number("threshold", critical)
                .says(
                        "reliable",
                        ": " + Points.of(index) + " times what unreliable measuring brings about; more than " + critical
                                + " is flagged.");
    }
}
