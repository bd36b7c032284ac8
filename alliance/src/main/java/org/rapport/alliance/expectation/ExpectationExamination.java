package org.rapport.alliance.expectation;

import java.util.Arrays;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.statistics.Normal;

/** Walks through one case after the other with an expectation and a budget. */
final class ExpectationExamination implements Examination {
    private final WorseThanExpected rule;
    private final Background background;
    private final Expectation expected;
    private final Budget budget = new Budget();
    private final double unit;
    private final int sign;
    private double[] limits = new double[32];
    private double chanceAtLimit;

    ExpectationExamination(WorseThanExpected rule, Background background) {
        this.rule = rule;
        this.background = background;
        this.expected = new Expectation(background.cohort().orElseThrow(), background.ruler());
        this.unit = background.ruler().unit();
        this.sign = background.ruler().sign();
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (course.scored() < 2) {
            found.accept(rule.nothing(course, FindingStatus.NOT_ENOUGH));
        } else if (alwaysBest(course)) {
            found.accept(rule.nothing(course, FindingStatus.UNTESTABLE_CEILING));
        } else {
            walk(course, found);
        }
    }

    private boolean alwaysBest(Course course) {
        double best = background.ruler().best();
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i) && course.score(i) != best) {
                return false;
            }
        }
        return true;
    }

    /** The case up to where it is flagged for the first time, with the limit each session was held against. */
    Ordinary ordinary(Course course) {
        int[] end = {Integer.MAX_VALUE};
        over(course, finding -> end[0] = finding.isFlagged() ? Math.min(end[0], finding.session()) : end[0]);
        Course before = new Course();
        for (int i = 0; i < course.size() && course.session(i) < end[0]; i++) {
            before.add(course.session(i), course.score(i));
        }
        boolean tested = course.scored() >= 2 && !alwaysBest(course);
        return tested ? new Ordinary(before, Arrays.copyOf(limits, before.size())) : Ordinary.whole(course);
    }

    private void walk(Course course, Consumer<? super Finding> found) {
        if (limits.length < course.size()) {
            limits = new double[2 * course.size()];
        }
        Arrays.fill(limits, 0, course.size(), Double.NEGATIVE_INFINITY);
        expected.begin(course.session(0));
        budget.begin(rule.alpha(), rule.tests(course.scored()));
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (!course.has(i)) {
                budget.pass();
            } else {
                double turned = sign * course.score(i);
                if (before >= 0) {
                    test(course, before, i, found);
                }
                expected.take(turned);
                before = i;
            }
            expected.pass(course.session(i));
        }
    }

    private void test(Course course, int before, int now, Consumer<? super Finding> found) {
        double turned = sign * course.score(now);
        double depth = rule.depth() * expected.scale() / expected.width();
        double allowed = budget.limit(depth, depth * (1 - expected.pull()));
        double highest = nearestTo(allowed, turned);
        limits[now] = highest;
        budget.spend(chanceAtLimit);
        double score = normalScore(turned - unit / 2);
        if (turned <= highest) {
            found.accept(flagged(course, before, now, sign * highest));
            expected.unsettle(rule.depth());
            budget.settle();
        } else {
            budget.remember(score, depth);
        }
    }

    /**
     * The score, on the grid of scores, at or below which a score falls with the chance nearest to the one allowed. That
     * chance is left in {@link #chanceAtLimit}.
     */
    private double nearestTo(double allowed, double onGrid) {
        chanceAtLimit = 0;
        if (allowed == Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double edge = expected.edge(allowed);
        double highest =
                unit == 0 ? at(edge) : nearer(onGrid + unit * Math.floor((edge - unit / 2 - onGrid) / unit), allowed);
        if (highest < sign * background.ruler().worst() - 1e-9) {
            chanceAtLimit = 0;
            return Double.NEGATIVE_INFINITY;
        }
        return highest;
    }

    private double at(double edge) {
        chanceAtLimit = Normal.below(normalScore(edge));
        return edge;
    }

    private double nearer(double lower, double allowed) {
        double wanted = Normal.below(allowed);
        double upTo = Normal.below(normalScore(lower));
        double upToNext = Normal.below(normalScore(lower + unit));
        boolean next = upToNext - wanted < wanted - upTo;
        chanceAtLimit = next ? upToNext : upTo;
        return next ? lower + unit : lower;
    }

    private double normalScore(double turned) {
        return expected.normalScore(turned);
    }

    private Finding flagged(Course course, int before, int now, double limit) {
        double chance = Normal.below(normalScore(sign * course.score(now)));
        double wanted = sign * expected.mean();
        double worse = expected.mean() - sign * course.score(now);
        return new Draft(WorseThanExpected.KEY, FindingKind.RUPTURE, course.session(now))
                .since(course.session(before))
                .size(worse)
                .number("score", course.score(now))
                .number("previousScore", course.score(before))
                .number("expected", wanted)
                .number("width", expected.width())
                .number("limit", limit)
                .number("chance", chance)
                .says(
                        FindingStatus.FLAGGED,
                        "worse-than-expected.flagged",
                        rule.sentence(course.session(now), new double[] {worse, chance}, course.scored()),
                        rule.falseAlarm(course.scored()));
    }
}
