package org.rapport.alliance.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** Anhøj's rules over one case after the other. */
final class AnhoejExamination implements Examination {
    private final AnhoejRuns rule;
    private final Ruler ruler;
    private final Runs runs = new Runs();
    private double[] sorted = new double[0];

    AnhoejExamination(AnhoejRuns rule, Ruler ruler) {
        this.rule = rule;
        this.ruler = ruler;
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        double line = line(course);
        runs.read(course.cells(), course.size(), line);
        if (runs.useful() < rule.from()) {
            found.accept(tooFew(course, line));
        } else if (runs.unusual()) {
            Draft draft = draft(course, line);
            Optional<Move> move = Move.of(course, line, runs.longestGranted());
            move.ifPresent(known -> told(draft, course, known));
            found.accept(draft.says(
                    FindingStatus.FLAGGED,
                    "anhoej-runs." + move.map(this::code).orElse("unusual"),
                    english() + move.map(known -> english(course, known)).orElse("."),
                    rule.falseAlarm(course.scored())));
        }
    }

    private void told(Draft draft, Course course, Move move) {
        draft.since(course.session(move.before()))
                .size(Math.abs(move.to() - move.from()))
                .number("atSession", course.session(move.at()))
                .number("preMean", move.from())
                .number("postMean", move.to())
                .number("direction", ruler.sign() * move.way());
    }

    private String code(Move move) {
        return ruler.sign() * move.way() < 0 ? "worse" : "better";
    }

    private double line(Course course) {
        if (sorted.length < course.size()) {
            sorted = new double[2 * course.size()];
        }
        int n = 0;
        double sum = 0;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                sum += course.score(i);
                sorted[n++] = course.score(i);
            }
        }
        if (!rule.median() || n == 0) {
            return sum / n;
        }
        Arrays.sort(sorted, 0, n);
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    private Finding tooFew(Course course, double line) {
        Draft draft = draft(course, line).number("needed", rule.from());
        return line == ruler.best()
                ? draft.says(
                        FindingStatus.UNTESTABLE_CEILING,
                        "anhoej-runs.ceiling",
                        "Most scores were the best score there is. They carry no information, which is not the same as all"
                                + " being well.",
                        rule.falseAlarm(course.scored()))
                : draft.says(
                        FindingStatus.NOT_ENOUGH,
                        "anhoej-runs.too-few",
                        "%d scores lie off the middle; %d are needed.".formatted(runs.useful(), rule.from()),
                        rule.falseAlarm(course.scored()));
    }

    private Draft draft(Course course, double line) {
        return new Draft(AnhoejRuns.KEY, FindingKind.SHIFT, course.lastScoredSession())
                .number("center", line)
                .number("scores", course.scored())
                .number("useful", runs.useful())
                .number("longestRun", runs.longest())
                .number("longestRunMax", runs.longestGranted())
                .number("crossings", runs.crossings())
                .number("crossingsMin", runs.crossingsGranted());
    }

    private String english() {
        return ("The longest run of scores on one side of their middle has %d scores (up to %d are common), and they cross"
                        + " it %d times (at least %d are common): the course moved")
                .formatted(runs.longest(), runs.longestGranted(), runs.crossings(), runs.crossingsGranted());
    }

    private String english(Course course, Move move) {
        return ". Between session " + course.session(move.before()) + " and session " + course.session(move.at())
                + " the scores went from " + Points.of(move.from()) + " to " + Points.of(move.to()) + " on average, "
                + Points.of(Math.abs(move.to() - move.from())) + " points " + code(move) + ".";
    }
}
