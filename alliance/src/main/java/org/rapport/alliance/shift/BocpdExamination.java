package org.rapport.alliance.shift;

import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** The run-length alarm over one course after the other. */
final class BocpdExamination implements Examination {
    private final Bocpd rule;
    private final Ruler ruler;
    private final Untested untested;
    private final Optional<RunLengths> posterior;

    BocpdExamination(Bocpd rule, Background background) {
        this.rule = rule;
        this.ruler = background.ruler();
        this.untested = new Untested(
                rule.key(),
                rule.alarm().direction() == RunAlarm.Direction.BETTER ? FindingKind.REPAIR : FindingKind.RUPTURE,
                rule);
        this.posterior = rule.prior()
                .model(background)
                .map(model -> new RunLengths(model, rule.hazard(), Bocpd.LEAST, Bocpd.MOST));
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (posterior.isEmpty()) {
            found.accept(untested.notEnough(
                    course, "no-cohort", "It is not known where scores usually lie and how far they spread."));
        } else if (course.scored() < rule.alarm().from()) {
            found.accept(untested.notEnough(
                    course,
                    "too-few",
                    "There are too few scores; the first that can be told is number "
                            + rule.alarm().from() + "."));
        } else if (course.allAre(ruler.best())) {
            found.accept(untested.ceiling(
                    course, "All scores were the best score there is. No fall, but also no information."));
        } else {
            walk(course, posterior.get(), found);
        }
    }

    private void walk(Course course, RunLengths runs, Consumer<? super Finding> found) {
        runs.clear();
        int scored = 0;
        int before = -1;
        double level = Double.NaN;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                runs.observe(course.score(i));
                scored++;
                double now = runs.mean();
                if (scored >= rule.alarm().from() && fires(runs, ruler.sign() * (now - level))) {
                    found.accept(flagged(course, new Shift(before, i, level, now), runs));
                }
                level = now;
                before = i;
            }
        }
    }

    private boolean fires(RunLengths runs, double better) {
        return rule.alarm().direction().wants(better)
                && runs.upTo(rule.alarm().within()) > rule.alarm().threshold();
    }

    /** The shift is told in cells of the course. */
    private Finding flagged(Course course, Shift shift, RunLengths runs) {
        double better = ruler.sign() * (shift.after() - shift.before());
        double probability = runs.upTo(rule.alarm().within());
        int session = course.session(shift.firstAfter());
        return new Draft(rule.key(), better < 0 ? FindingKind.RUPTURE : FindingKind.REPAIR, session)
                .since(course.session(shift.lastBefore()))
                .size(Math.abs(better))
                .number("probability", probability)
                .number("threshold", rule.alarm().threshold())
                .number("runLength", runs.likeliest())
                .number("preMean", shift.before())
                .number("postMean", shift.after())
                .number("score", course.score(shift.firstAfter()))
                .number("hazard", rule.hazard())
                .says(
                        FindingStatus.FLAGGED,
                        rule.name() + (better < 0 ? ".worse" : ".better"),
                        "In session " + session + " the scores have, with about " + Math.round(100 * probability)
                                + " chances in 100, just left the level they were at, for the "
                                + (better < 0 ? "worse" : "better") + ": before, " + Points.of(shift.before())
                                + " was expected, now " + Points.of(shift.after()) + ".",
                        rule.falseAlarm(course.scored()));
    }
}
