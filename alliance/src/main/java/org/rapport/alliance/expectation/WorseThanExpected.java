package org.rapport.alliance.expectation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.series.Course;

/**
 * Rapport's own rule of the day: the score is worse than was to be expected of this person on this day, by more than
 * chance allows.
 *
 * <p>What is expected comes from a state-space model of the person ({@link Expectation}); the alarm is its predictive
 * tail probability P(score ≤ seen | sessions before), held against a limit that is set before the session so that over
 * the whole case the chance of any alarm with nothing wrong is α ({@link Budget}).
 *
 * <p>An own rule: Kalman filter with censored ends, own spread shrunken to the cohort's, the rate spent session by session.
 *
 * @param alpha false-alarm rate of one case, between 0 and 0.5
 * @param planned scored sessions over which the rate is spent; empty: as many as the case has, for cases that are over
 * @param depth depth of the strains looked for, in standard deviations of a person's noise; weighs yesterday's suspicion
 *     only, never the rate
 */
public record WorseThanExpected(double alpha, OptionalInt planned, double depth) implements Criterion {
    /** Its name and version. */
    public static final CriterionKey KEY = new CriterionKey("worse-than-expected", "1");

    /** By name. */
    public static final List<Offer> OFFERS = List.of(new Offer(
            KEY.name(),
            "worse than was to be expected of this person on this day, at a stated false-alarm rate per case",
            new TreeMap<>(Map.of("alpha", "0.10", "planned", "none", "depth", "2.5")),
            "",
            set -> new WorseThanExpected(
                    set.number("alpha", 1e-6, 0.499),
                    set.wholeOrNone("planned", 2, 10_000),
                    set.number("depth", 0.5, 10))));

    /** Smaller chances are not told apart; no model of scores is good enough for that. */
    private static final double RAREST = 1e-4;

    public WorseThanExpected {
        if (!(alpha > 0 && alpha < 0.5) || planned.orElse(2) < 2 || !(depth > 0)) {
            throw new IllegalArgumentException(
                    "a rate between 0 and 0.5, two planned sessions and a depth above 0 are needed");
        }
    }

    @Override
    public Statement statement() {
        return new Statement(
                KEY,
                "Own rule: a local level with carried-over noise that may lean (Jones & Pewsey 2009) and have heavy tails,"
                        + " Kalman filter with censored ends (moments of the cut normal distribution), own spread"
                        + " shrunken to the cohort's, sequential spending of the rate",
                new TreeMap<>(Map.of(
                        "alpha",
                        String.valueOf(alpha),
                        "planned",
                        planned.isPresent() ? String.valueOf(planned.getAsInt()) : "none",
                        "depth",
                        String.valueOf(depth))),
                2,
                Timing.SAME_DAY,
                "This score was worse than this person's earlier scores, and what is usual among others, made likely.",
                "Why, or that it has to do with the relationship, or that nothing is wrong when it is silent: scores at"
                        + " the top of the scale and slow slides hide what is there.");
    }

    @Override
    public FalseAlarm falseAlarm(int scoredSessions) {
        return new FalseAlarm(
                OptionalDouble.of(alpha),
                FalseAlarm.Precision.ABOUT,
                planned.orElse(scoredSessions),
                "The model's own predictive distribution, fitted to the cohort; held by simulation (docs/study).");
    }

    @Override
    public Examination on(Background background) {
        if (background.cohort().isEmpty()) {
            return (course, found) -> found.accept(unknown(course));
        }
        return new ExpectationExamination(this, background);
    }

    /** How many sessions of a case are tested, the first scored one being the one to compare with. */
    int tests(int scored) {
        return Math.max(1, planned.orElse(scored) - 1);
    }

    Finding nothing(Course course, FindingStatus status) {
        return status == FindingStatus.NOT_ENOUGH
                ? say(course, status, "too-few", "There are fewer than two scores, so nothing can be expected.")
                : say(
                        course,
                        status,
                        "ceiling",
                        "All scores are the best score there is. They carry no information, which is not the same as all"
                                + " being well.");
    }

    private Finding unknown(Course course) {
        return say(
                course,
                FindingStatus.NOT_ENOUGH,
                "no-cohort",
                "It is not known what is usual among other cases, so nothing can be expected.");
    }

    private Finding say(Course course, FindingStatus status, String code, String english) {
        int last = course.size() == 0 ? 1 : course.session(course.size() - 1);
        return new Draft(KEY, FindingKind.RUPTURE, last)
                .number("scores", course.scored())
                .says(status, KEY.name() + "." + code, english, falseAlarm(Math.max(2, course.scored())));
    }

    /** The sentence about a flagged session: points it is worse, and the chance of that. */
    String sentence(int session, double[] seen, int scored) {
        return String.format(
                Locale.ROOT,
                "In session %d the score was %.1f points worse than was to be expected of this person. With nothing wrong"
                        + " that or worse happens %s once in %,.0f sessions; about %.0f in 100 cases of %d sessions get"
                        + " such a flag.",
                session,
                seen[0],
                seen[1] < RAREST ? "less than" : "about",
                1 / Math.max(seen[1], RAREST),
                100 * alpha,
                planned.orElse(scored));
    }
}
