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
import org.rapport.alliance.statistics.NormalQuantile;

/** The band over one course after the other. */
final class ExpectedTrajectoryExamination implements Examination {
    private final ExpectedTrajectory rule;
    private final Ruler ruler;
    private final Untested untested;
    private final Optional<Trajectory> trajectory;
    private final double quantile;
    private final long window;

    ExpectedTrajectoryExamination(ExpectedTrajectory rule, Background background) {
        this.rule = rule;
        this.ruler = background.ruler();
        this.untested = new Untested(ExpectedTrajectory.KEY, FindingKind.LOW, rule);
        this.trajectory = background.cohort().map(Trajectory::new);
        this.quantile = NormalQuantile.of(rule.coverage());
        this.window = (1L << rule.of()) - 1;
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (trajectory.isEmpty()) {
            found.accept(untested.notEnough(course, "no-cohort", "It is not known how scores usually go."));
        } else if (course.scored() < rule.neededScores()) {
            found.accept(untested.notEnough(
                    course, "too-few", "There are too few scores; " + rule.neededScores() + " are needed."));
        } else if (course.allAre(ruler.best())) {
            found.accept(untested.ceiling(
                    course,
                    "All scores were the best score there is. They are not low, but they also carry no information."));
        } else {
            walk(course, trajectory.get(), found);
        }
    }

    private void walk(Course course, Trajectory expected, Consumer<? super Finding> found) {
        expected.ofAnybody();
        boolean begins = rule.from() == ExpectedTrajectory.StartsFrom.FIRST;
        long beyond = 0;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i) && begins) {
                expected.ofOneWho(course.session(i), course.score(i));
                begins = false;
            } else if (course.has(i)) {
                expected.at(course.session(i));
                double limit = expected.level() - ruler.sign() * quantile * expected.spread();
                boolean low = ruler.sign() * (limit - course.score(i)) > 0;
                beyond = (beyond << 1 | (low ? 1 : 0)) & window;
                if (low && Long.bitCount(beyond) >= rule.times()) {
                    found.accept(flagged(course, i, limit, expected));
                }
            }
        }
    }

    private Finding flagged(Course course, int i, double limit, Trajectory expected) {
        double below = ruler.sign() * (limit - course.score(i));
        return new Draft(ExpectedTrajectory.KEY, FindingKind.LOW, course.session(i))
                .size(below)
                .number("score", course.score(i))
                .number("expected", expected.level())
                .number("sd", expected.spread())
                .number(ruler.sign() > 0 ? "lower" : "upper", limit)
                .number("times", rule.times())
                .number("of", rule.of())
                .says(
                        FindingStatus.FLAGGED,
                        "expected-trajectory.low",
                        "In session " + course.session(i) + " the score was " + Points.of(course.score(i))
                                + ". Most scores of people who began alike are on the better side of "
                                + Points.of(limit) + " by then. At least " + rule.times()
                                + " of the last " + rule.of() + " scores are not.",
                        rule.falseAlarm(course.scored()));
    }
}
