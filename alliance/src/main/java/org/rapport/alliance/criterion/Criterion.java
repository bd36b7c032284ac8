package org.rapport.alliance.criterion;

import java.util.List;
import java.util.Optional;
import org.rapport.alliance.series.Series;

/**
 * A rule over a series, as a value.
 *
 * <p>Rules work session by session: a finding about session t is made from sessions up to t and never changes when more
 * sessions come. So {@code examine(series.upTo(t))} is always the beginning of {@code examine(series)}. A session
 * without what the rule reads brings no finding.
 */
public sealed interface Criterion permits CalibratedStepDrop, DirectItem, FlatCeiling {
    /** What the rule declares about itself. */
    Statement statement();

    /** How often it fires at least once in a relationship in which nothing is wrong, over this many scored sessions. */
    FalseAlarm falseAlarm(int scoredSessions);

    /** One finding for each session the rule can read, in session order. */
    List<Finding> examine(Series series);

    /** The finding about the series' last session, if the rule could read it. */
    default Optional<Finding> examineLatest(Series series) {
        return series.latest()
                .flatMap(latest -> examine(series).stream()
                        .filter(finding -> finding.session() == latest.session())
                        .findFirst());
    }
}
