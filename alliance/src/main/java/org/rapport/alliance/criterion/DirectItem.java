package org.rapport.alliance.criterion;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

/**
 * The client's own yes to a direct item, such as "something felt wrong or was left out". Works from the first session
 * and needs no statistics. A skipped item is not a no.
 *
 * <p>After the post-session questions of Muran et al. (2009), Psychotherapy 46:233–248, doi 10.1037/a0016085; own
 * wording.
 */
public record DirectItem() implements Criterion {
    private static final CriterionKey KEY = new CriterionKey("direct-item", "1");

    @Override
    public Statement statement() {
        return new Statement(
                KEY,
                "Direct report, after the post-session questions of Muran et al. 2009, Psychotherapy 46:233-248"
                        + " (doi 10.1037/a0016085); own wording",
                new TreeMap<>(),
                1,
                Timing.SAME_DAY,
                "The client said yes when asked whether something felt wrong or was left out.",
                "What it was, how much it matters, or that a no means that nothing was wrong: clients report fewer"
                        + " strains than observers see.");
    }

    @Override
    public FalseAlarm falseAlarm(int scoredSessions) {
        return FalseAlarm.notATest(scoredSessions, "This is what the client said, not a test.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    /** Scores alone hold no answers, so it finds nothing in them. */
    @Override
    public Examination on(Background background) {
        return (course, found) -> {};
    }

    @Override
    public List<Finding> examine(Series series) {
        return series.directlyAsked().stream().map(this::finding).toList();
    }

    private Finding finding(Point point) {
        return switch (point.direct()) {
            case YES ->
                finding(
                        point,
                        FindingStatus.FLAGGED,
                        "yes",
                        "In session %d the client said that something felt wrong or was left out.");
            case NO ->
                finding(
                        point,
                        FindingStatus.CLEAR,
                        "no",
                        "In session %d the client said no to the direct question. That does not have to mean that all"
                                + " is well.");
            case SKIPPED, NOT_ASKED ->
                finding(
                        point,
                        FindingStatus.NOT_ENOUGH,
                        "skipped",
                        "In session %d the direct question was left out. A skip is neither a yes nor a no.");
        };
    }

    private Finding finding(Point point, FindingStatus status, String code, String english) {
        TreeMap<String, Double> numbers = new TreeMap<>();
        numbers.put("session", (double) point.session());
        return new Finding(
                KEY,
                status,
                FindingKind.RUPTURE,
                point.session(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                new Explanation("direct-item." + code, numbers, english.formatted(point.session())),
                falseAlarm(1));
    }
}
