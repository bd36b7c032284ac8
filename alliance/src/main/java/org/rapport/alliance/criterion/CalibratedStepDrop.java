package org.rapport.alliance.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapport.alliance.series.Difference;
import org.rapport.alliance.series.Series;
import org.rapport.alliance.statistics.StudentScore;

/**
 * A fall from one score to the next that is larger than chance allows, at a stated false-alarm rate per relationship.
 *
 * <p>A step is flagged when it is worse by at least k standard deviations of session-to-session differences, with
 * k = Φ⁻¹(1 − α/(n − 1)). The standard deviation is the larger, that is the stricter, of the cohort's and the
 * relationship's own, the latter as soon as enough earlier steps are there and never from the tested step itself, which
 * would mask itself. A step over missed sessions is tested like any other. Because k is in units of differences, the
 * rate hardly depends on how strongly scores follow each other.
 *
 * <p>Where {@code alike} is given, the own spread is instead drawn towards the cohort's as empirical Bayes has it:
 * s² = (ν·s²cohort + Σ(d − d̄)²)/(ν + m − 1) over m earlier steps, and k is taken from Student's t with ν + m − 1 degrees
 * of freedom; the flags of one person then hang together, so the rate stays a little below what is stated. Persons who
 * are calmer than most are then tested by a smaller fall.
 *
 * <p>Own calibration, Bonferroni over the steps; the stricter of own and cohort spread after Gumz et al. (2012), doi
 * 10.1186/1471-2288-12-10. Scores and spreads in points.
 *
 * @param alpha false-alarm rate per relationship over the planned sessions, between 0 and 0.5
 * @param plannedSessions planned number of scored sessions; see {@link #falseAlarm} for what happens beyond it
 * @param ownDifferences earlier steps needed before the relationship's own spread counts, 2 or more
 * @param alike ν, how alike persons are in their spread: degrees of freedom of the inverse-χ² of their variances, 3 or
 *     more; empty for the stricter of own and cohort spread
 */
public record CalibratedStepDrop(double alpha, int plannedSessions, int ownDifferences, OptionalDouble alike)
        implements Criterion {
    /** One relationship in ten over twelve sessions; own spread from six earlier steps on. */
    public static final CalibratedStepDrop DEFAULT = new CalibratedStepDrop(0.10, 12, 6);

    static final double LEAST_ALIKE = 3;

    static final CriterionKey KEY = new CriterionKey("calibrated-step-drop", "1");

    public CalibratedStepDrop {
        new AlarmBudget(alpha, plannedSessions).share(2);
        if (ownDifferences < 2) {
            throw new IllegalArgumentException("a relationship's own spread needs two steps");
        }
        if (alike.orElse(LEAST_ALIKE) < LEAST_ALIKE) {
            throw new IllegalArgumentException("persons are alike with 3 degrees of freedom or more");
        }
    }

    /** With the stricter of own and cohort spread. */
    public CalibratedStepDrop(double alpha, int plannedSessions, int ownDifferences) {
        this(alpha, plannedSessions, ownDifferences, OptionalDouble.empty());
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("alpha", String.valueOf(alpha));
        parameters.put("planned", String.valueOf(plannedSessions));
        parameters.put("own-differences", String.valueOf(ownDifferences));
        alike.ifPresent(degrees -> parameters.put("alike", String.valueOf(degrees)));
        return new Statement(
                KEY,
                "Own calibration (Bonferroni over steps); the stricter of own and cohort spread after Gumz et al. 2012,"
                        + " BMC Med Res Methodol 12:10 (doi 10.1186/1471-2288-12-10)",
                parameters,
                2,
                Timing.SAME_DAY,
                "This score fell further below the one before than chance alone would often do.",
                "Why it fell, whether it has to do with the relationship, or that nothing is wrong when it is silent: slow"
                        + " slides and strains behind high scores are not seen, and after one large change the next"
                        + " must be larger to be noticed.");
    }

    /** Over the planned sessions close to {@code alpha}, less before, slowly more after. */
    @Override
    public FalseAlarm falseAlarm(int scoredSessions) {
        FalseAlarm.Precision precision = alike.isEmpty() && scoredSessions - 2 < ownDifferences
                ? FalseAlarm.Precision.ABOUT
                : FalseAlarm.Precision.AT_MOST;
        return new FalseAlarm(
                OptionalDouble.of(budget().rate(scoredSessions)),
                precision,
                scoredSessions,
                "Normally distributed scores around a steady level, a true cohort spread, no ceiling. Where the"
                        + " relationship's own spread counts too, the rate is lower.");
    }

    @Override
    public Examination on(Background background) {
        return new StepDropExamination(this, background);
    }

    @Override
    public List<Finding> examine(Series series) {
        List<Finding> findings = new ArrayList<>();
        series.observed().stream().limit(1).forEach(first -> findings.add(StepFinding.ofFirst(this, first)));
        List<Difference> steps = series.differences();
        for (int i = 0; i < steps.size(); i++) {
            Series known = series.upTo(steps.get(i).after().session());
            findings.add(new StepFinding(this, known, steps.subList(0, i), steps.get(i)).finding());
        }
        return List.copyOf(findings);
    }

    /** By how many of the spreads below a step is flagged after this many steps. */
    double k(int steps) {
        double k = budget().k(steps + 2);
        return alike.isEmpty() ? k : StudentScore.toT(k, alike.getAsDouble() + Math.max(0, steps - 1));
    }

    /** The spread to go by after so many steps, whose squares around their mean sum up to this. */
    double sd(int steps, double squares, double cohortSd) {
        if (alike.isPresent()) {
            double weight = alike.getAsDouble();
            return Math.sqrt((weight * cohortSd * cohortSd + squares) / (weight + Math.max(0, steps - 1)));
        }
        return steps < ownDifferences ? cohortSd : Math.max(cohortSd, Math.sqrt(squares / (steps - 1)));
    }

    AlarmBudget budget() {
        return new AlarmBudget(alpha, plannedSessions);
    }
}
