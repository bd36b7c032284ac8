package org.rapport.alliance.chart;

import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** The scores of a case held against what is usual for the person, one case after the other. */
final class Held {
    /** Sessions in a case where nobody said how many. */
    private static final int PLANNED = 12;

    private final Usual usual;
    private final int sign;
    private final double best;
    private final Limits limits;
    private final GrowingLimits growing;
    private double[] worse = new double[0];
    private double[] center = new double[0];
    private double[] sigma = new double[0];
    private Course course = new Course();
    private int tested;
    private int learned;
    private int learnedAt;
    private boolean allBest;

    Held(Usual usual, Ruler ruler) {
        this.usual = usual;
        this.sign = ruler.sign();
        this.best = ruler.best();
        this.limits = new Limits(usual.width());
        this.growing = new GrowingLimits(usual.width().bridged());
    }

    /** Takes up a case; true when at least one of its scores can be tested. */
    boolean takes(Course next) {
        course = next;
        tested = 0;
        learned = 0;
        learnedAt = 0;
        allBest = true;
        makeRoom(next.size());
        switch (usual.baseline()) {
            case Baseline.All all -> fixed(Integer.MAX_VALUE);
            case Baseline.First(int scores) -> fixed(scores);
            case Baseline.Expanding expanding -> expanding();
        }
        return tested > 0;
    }

    /** By how many σ̂ the score in cell i is worse than usual; NaN where it cannot be tested. */
    double worse(int i) {
        return worse[i];
    }

    /** The usual score that the one in cell i is held against, in points. */
    double center(int i) {
        return center[i];
    }

    /** σ̂ that the score in cell i is held against, in points. */
    double sigma(int i) {
        return sigma[i];
    }

    /** The distances of all cells, as {@link #worse} has them; only those of the course count. */
    double[] distances() {
        return worse;
    }

    /** 1 where higher is better, −1 where higher is worse. */
    int sign() {
        return sign;
    }

    /** The session at which what is said of cell i can first be known. */
    int knownAt(int i) {
        return course.session(Math.max(i, learnedAt));
    }

    /** Scored sessions a rate is told for: those up to this cell, or what is usually planned, so that it never changes. */
    static int sessions(Course course, int cell) {
        int scored = 0;
        for (int i = 0; i <= cell; i++) {
            scored += course.has(i) ? 1 : 0;
        }
        return Math.max(PLANNED, scored);
    }

    /** Why nothing could be tested. */
    Finding whyNot(CriterionKey key, FalseAlarm falseAlarm) {
        Draft draft = new Draft(key, FindingKind.RUPTURE, course.lastSession())
                .number("scores", course.scored())
                .number("needed", usual.needed());
        if (course.scored() < usual.needed()) {
            return draft.says(
                    FindingStatus.NOT_ENOUGH,
                    key.name() + ".too-few",
                    "There are %d scores; %d are needed to see what is usual for this person."
                            .formatted(course.scored(), usual.needed()),
                    falseAlarm);
        }
        return allBest
                ? draft.says(
                        FindingStatus.UNTESTABLE_CEILING,
                        key.name() + ".ceiling",
                        "All scores so far were the best score there is. They carry no information, which is not the"
                                + " same as all being well.",
                        falseAlarm)
                : draft.says(
                        FindingStatus.NOT_ENOUGH,
                        key.name() + ".flat",
                        "Scores of neighbouring sessions did not differ, so it is not known how much they usually do.",
                        falseAlarm);
    }

    private void makeRoom(int cells) {
        if (worse.length < cells) {
            worse = new double[2 * cells];
            center = new double[2 * cells];
            sigma = new double[2 * cells];
        }
    }

    private void fixed(int scores) {
        int end = 0;
        while (end < course.size() && learned < scores) {
            if (course.has(end)) {
                learned++;
                learnedAt = end;
                allBest &= course.score(end) == best;
            }
            end++;
        }
        limits.read(course.cells(), 0, end);
        boolean known = learned >= usual.needed() && limits.sigma() > 0;
        double spread = known ? limits.sigma() : Double.NaN;
        for (int i = 0; i < course.size(); i++) {
            hold(i, limits.center(), spread);
        }
    }

    private void expanding() {
        growing.clear();
        boolean bestSoFar = true;
        for (int i = 0; i < course.size(); i++) {
            double spread = growing.sigma();
            hold(i, growing.center(), growing.scores() >= usual.from() && spread > 0 ? spread : Double.NaN);
            growing.add(course.score(i));
            if (course.has(i)) {
                // The last score is held against those before it, so it does not make them a flat line or spoil one.
                allBest = bestSoFar;
                bestSoFar &= course.score(i) == best;
            }
        }
    }

    private void hold(int i, double usually, double spread) {
        double by = sign * (usually - course.score(i)) / spread;
        worse[i] = by;
        center[i] = usually;
        sigma[i] = spread;
        if (!Double.isNaN(by)) {
            tested++;
        }
    }
}
