package org.rapport.alliance.criterion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapport.alliance.instrument.CohortSpread;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.InstrumentKey;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

/** Series for tests. */
final class Given {
    private Given() {}

    static Measure measure(Direction direction, Range range, double spread) {
        return new Measure(
                new InstrumentKey("four", "1"),
                "total",
                direction,
                range,
                Optional.of(new CohortSpread(spread, "test")));
    }

    /** Scores of sessions 1, 2, 3 … on a scale from 0 to 16 where higher is better, with a cohort spread of 1.5. */
    static Series scores(double... scores) {
        return scores(measure(Direction.HIGHER_IS_BETTER, new Range(0, 16), 1.5), scores);
    }

    static Series scores(Measure measure, double... scores) {
        List<Point> points = new ArrayList<>();
        for (double score : scores) {
            points.add(Point.scored(points.size() + 1, score));
        }
        return new Series(measure, points);
    }

    /** Whole-number scores with gaps, between 3 and 20 sessions. */
    static Series anySeries(Random random) {
        List<MissingReason> reasons = List.copyOf(EnumSet.allOf(MissingReason.class));
        List<Point> points = new ArrayList<>();
        int sessions = random.nextInt(3, 21);
        double level = random.nextInt(4, 14);
        for (int session = 1; session <= sessions; session++) {
            level = Math.clamp(level + Math.round(random.nextGaussian() * 2), 0, 16);
            points.add(
                    random.nextInt(6) == 0
                            ? Point.missing(session, reasons.get(random.nextInt(reasons.size())))
                            : Point.scored(session, level));
        }
        return new Series(measure(Direction.HIGHER_IS_BETTER, new Range(0, 16), 1.5), points);
    }
}
