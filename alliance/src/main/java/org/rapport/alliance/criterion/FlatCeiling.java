package org.rapport.alliance.criterion;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.alliance.series.Observed;
import org.rapport.alliance.series.Series;

/**
 * Notices scores that sit at the best end of the scale, one after the other. Such a line holds no information: it may be
 * a good relationship or a client who does not want to upset anybody. It never reads as "fine".
 *
 * <p>An own rule; session ratings pile up at the best end out of politeness (Blanchard &amp; Farber 2016).
 *
 * @param scores how many identical best scores in a row make the line flat, 2 or more
 */
public record FlatCeiling(int scores) implements Criterion {
    /** Four in a row. */
    public static final FlatCeiling DEFAULT = new FlatCeiling(4);

    private static final CriterionKey KEY = new CriterionKey("flat-ceiling", "1");
    private static final String FLAT = "The last %d scores were all the best score there is. They carry no information,"
            + " which is not the same as all being well.";

    public FlatCeiling {
        if (scores < 2) {
            throw new IllegalArgumentException("a flat line needs two scores");
        }
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("scores", String.valueOf(scores));
        return new Statement(
                KEY,
                "Own rule; clients hide displeasure to be polite (Blanchard & Farber 2016), and session ratings pile up at"
                        + " the maximum",
                parameters,
                scores,
                Timing.SAME_DAY,
                "The last scores were all the best score there is, so they cannot show a change for the better or hide"
                        + " one for the worse.",
                "That all is well, or that anything is wrong.");
    }

    @Override
    public FalseAlarm falseAlarm(int scoredSessions) {
        return FalseAlarm.notATest(scoredSessions, "It says that there is no information; it raises no alarm.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        double best = background.ruler().best();
        return (course, found) -> {
            int run = 0;
            for (int i = 0; i < course.size(); i++) {
                if (course.has(i)) {
                    run = course.score(i) == best ? run + 1 : 0;
                    if (run == scores) {
                        found.accept(finding(course.session(i), run, FindingStatus.UNTESTABLE_CEILING, FLAT));
                    }
                }
            }
        };
    }

    @Override
    public List<Finding> examine(Series series) {
        return series.observed().stream()
                .map(observed -> finding(observed, series.upTo(observed.session())))
                .toList();
    }

    /** Whether the series ends in a flat line at its best end. */
    boolean holdsAtTheEndOf(Series series) {
        return series.scoresAtCeiling() >= scores;
    }

    private Finding finding(Observed observed, Series known) {
        int run = known.scoresAtCeiling();
        if (run >= scores) {
            return finding(observed.session(), run, FindingStatus.UNTESTABLE_CEILING, FLAT);
        }
        return known.observed().size() < scores
                ? finding(
                        observed.session(),
                        run,
                        FindingStatus.NOT_ENOUGH,
                        "There are too few scores to see a flat line yet.")
                : finding(
                        observed.session(),
                        run,
                        FindingStatus.CLEAR,
                        "The scores are not a flat line at the best end.");
    }

    private Finding finding(int session, int run, FindingStatus status, String english) {
        TreeMap<String, Double> numbers = new TreeMap<>();
        numbers.put("session", (double) session);
        numbers.put("run", (double) run);
        numbers.put("scores", (double) scores);
        String code = switch (status) {
            case UNTESTABLE_CEILING -> "flat-ceiling.flat";
            case NOT_ENOUGH -> "flat-ceiling.too-few";
            case CLEAR, FLAGGED -> "flat-ceiling.not-flat";
        };
        return new Finding(
                KEY,
                status,
                FindingKind.CEILING,
                session,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                new Explanation(code, numbers, english.formatted(run)),
                falseAlarm(scores));
    }
}
