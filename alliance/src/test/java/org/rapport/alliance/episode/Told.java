package org.rapport.alliance.episode;

import java.util.List;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** Findings and courses for tests. */
final class Told {
    static final Ruler BETTER = Ruler.open(Direction.HIGHER_IS_BETTER);

    /** Back is within 2 points of the level before; in part is half of the way. */
    static final Episodes SETTINGS = new Episodes(4, 0.5, 0.5, Integer.MAX_VALUE);

    private Told() {}

    static Draft draft(FindingKind kind, int session) {
        return new Draft(new CriterionKey("told", "1"), kind, session);
    }

    static Finding flagged(Draft draft) {
        return draft.says(
                FindingStatus.FLAGGED,
                "told",
                "Told.",
                new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "test"));
    }

    /** A fall in this session from the score of that one. */
    static Finding fall(int session, int before) {
        return flagged(draft(FindingKind.RUPTURE, session).since(before));
    }

    static List<Episode> episodes(List<Finding> findings, double... scores) {
        return SETTINGS.over(Course.of(scores), BETTER, findings);
    }
}
