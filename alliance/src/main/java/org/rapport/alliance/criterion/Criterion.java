package org.rapport.alliance.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.series.Series;

/**
 * A rule over the scores of a case, as a value. Whoever has a rule of their own may write one more.
 *
 * <p>A finding carries the session at which it could first be known. What a rule whose {@link Statement#timing()} is not
 * {@code LOOKING_BACK} says about session t is made from sessions up to t and never changes when more sessions come.
 */
public interface Criterion {
    /** What the rule declares about itself. */
    Statement statement();

    /**
     * How often it fires at least once in a relationship in which nothing is wrong, over this many scored sessions. As it
     * was measured, unless the rule knows better.
     */
    default FalseAlarm falseAlarm(int scoredSessions) {
        return Measured.of(this).over(scoredSessions);
    }

    /** The rule made ready for a measure and a cohort; one for each thread. */
    Examination on(Background background);

    /** Whether it has to be told what is usual among other cases, which takes a while to find out. */
    default boolean needsCohort() {
        return true;
    }

    /**
     * The findings of one case, in session order. A rule of the day gives one for each session it can read; others what
     * {@link Examination} hands over.
     */
    default List<Finding> examine(Series series) {
        List<Finding> findings = new ArrayList<>();
        on(Background.of(Ruler.of(series.measure()))).over(Course.of(series), findings::add);
        return List.copyOf(findings);
    }

    /** The finding about the series' last session, if the rule could read it. */
    default Optional<Finding> examineLatest(Series series) {
        return series.latest()
                .flatMap(latest -> examine(series).stream()
                        .filter(finding -> finding.session() == latest.session())
                        .findFirst());
    }
}
