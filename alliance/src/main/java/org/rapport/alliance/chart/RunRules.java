package org.rapport.alliance.chart;

/**
 * The rules for patterns on a control chart, point by point. A rule of k points fires at every point that completes a
 * pattern, so a long run is flagged from its k-th point on.
 *
 * <p>Sources: Western Electric, Statistical Quality Control Handbook (1956); L. S. Nelson (1984), The Shewhart control
 * chart: tests for special causes, J Quality Technology 16:237–239; readings as in the R package qcc 3.0. Distances are
 * in σ̂ and positive for the worse. Fired rules are bits: bit r is rule r.
 */
final class RunRules {
    private final RuleSet rules;
    private final double sigma;
    private final Side worse = new Side();
    private final Side better = new Side();
    private int points;
    private double last;
    private double lastStep;
    private int alternating;
    private int within;
    private int outside;

    RunRules(RuleSet rules, double sigma) {
        this.rules = rules;
        this.sigma = sigma;
    }

    void clear() {
        worse.clear();
        better.clear();
        points = 0;
        last = Double.NaN;
        lastStep = 0;
        alternating = 0;
        within = 0;
        outside = 0;
    }

    /** A session without a score, over which no step is taken. */
    void gap() {
        last = Double.NaN;
    }

    /** The next score, turned so that more is worse, and its distance from the center in σ̂. */
    void next(double turned, double distance) {
        points++;
        double step = turned - last;
        last = turned;
        worse.next(distance, sigma, step);
        better.next(-distance, sigma, -step);
        alternating = step * lastStep < 0 ? alternating + 1 : step != 0 && !Double.isNaN(step) ? 1 : 0;
        lastStep = step;
        boolean inner = Math.abs(distance) <= sigma / 3;
        within = inner ? within + 1 : 0;
        outside = inner ? 0 : outside + 1;
    }

    /** What fired for the worse at the last point. */
    int forTheWorse() {
        return rules.fired(worse, points);
    }

    /** What fired for the better at the last point. */
    int forTheBetter() {
        return rules.fired(better, points);
    }

    /** What fired without pointing either way: 14 up and down, 15 close to the center, 8 far from it on both sides. */
    int eitherWay() {
        if (rules != RuleSet.NELSON) {
            return 0;
        }
        boolean bothSides = worse.beyondOneOfEight() != 0 && better.beyondOneOfEight() != 0;
        return bit(4, alternating >= 13) | bit(7, within >= 15) | bit(8, outside >= 8 && bothSides);
    }

    static int bit(int rule, boolean fires) {
        return fires ? 1 << rule : 0;
    }
}
