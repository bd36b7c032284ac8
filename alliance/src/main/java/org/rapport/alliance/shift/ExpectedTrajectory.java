package org.rapport.alliance.shift;

import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * Not on track: scores lie on the worse side of the band in which most scores of people who began alike lie.
 *
 * <p>The course expected is a random intercept with a common course in ln(session), from the cohort; given the person's
 * first score, the expectation is c(t) + ρ·(x₁ − c(1)) and the variance what is left ({@link Trajectory}). The limit is
 * one-sided: the expectation less Φ⁻¹(coverage) standard deviations. It fires in a session whose score is beyond the
 * limit when, with it, {@code times} of the last {@code of} tested scores are.
 *
 * <p>After Finch, Lambert &amp; Schaalje (2001), Clin Psychol Psychother 8:231–242, doi 10.1002/cpp.300, recalled from memory: a "-type" rule.
 * Their curves are proprietary; these come from the user's own cohort.
 *
 * @param coverage share of scores expected on the better side of the limit, 0.5 to below 1
 * @param from what the expectation starts from
 */
public record ExpectedTrajectory(double coverage, int times, int of, StartsFrom from) implements Criterion {
    /** Twice of the last three below the one-sided 80 % limit, given the first score. */
    public static final ExpectedTrajectory DEFAULT = new ExpectedTrajectory(0.8, 2, 3, StartsFrom.FIRST);

    static final CriterionKey KEY = new CriterionKey("expected-trajectory", "1");

    /** What the expectation starts from. */
    public enum StartsFrom {
        /** The person's first score, which is then not tested itself. */
        FIRST,
        /** Nothing: the same band for everybody. */
        NOTHING
    }

    public ExpectedTrajectory {
        if (!(coverage >= 0.5 && coverage < 1) || times < 1 || of < times || of > 60) {
            throw new IllegalArgumentException(
                    "coverage lies between 0.5 and 1, and 1 or more scores are counted among as many or more, at most 60");
        }
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("coverage", String.valueOf(coverage));
        parameters.put("times", String.valueOf(times));
        parameters.put("of", String.valueOf(of));
        parameters.put("from", from == StartsFrom.FIRST ? "first" : "nothing");
        return new Statement(
                KEY,
                "Expected-course-type rule after Finch, Lambert & Schaalje 2001, Clin Psychol Psychother 8:231-242"
                        + " (recalled, not read); course and spread from the cohort at hand",
                parameters,
                neededScores(),
                Timing.SAME_DAY,
                "Scores lie lower than those of most people who began alike.",
                "That anything broke: a low but steady course is told too. It is as good as the cohort it compares with.");
    }

    /** Scores before it can fire. */
    int neededScores() {
        return from == StartsFrom.FIRST ? times + 1 : times;
    }

    @Override
    public Examination on(Background background) {
        return new ExpectedTrajectoryExamination(this, background);
    }
}
