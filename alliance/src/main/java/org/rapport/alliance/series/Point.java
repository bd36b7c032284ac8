package org.rapport.alliance.series;

import java.util.OptionalDouble;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.ScaleScore;
import org.rapport.alliance.instrument.ScoringResult;

/** What one session brought; {@code session} counts the meetings of the relationship from 1. */
public record Point(int session, Reading reading, DirectAnswer direct) {
    public Point {
        if (session < 1) {
            throw new IllegalArgumentException("sessions count from 1, not " + session);
        }
    }

    /** A session with a score, without a direct item. */
    public static Point scored(int session, double score) {
        return new Point(session, new Reading.Score(score), DirectAnswer.NOT_ASKED);
    }

    /** A session without a score. */
    public static Point missing(int session, MissingReason reason) {
        return new Point(session, new Reading.Missing(reason), DirectAnswer.NOT_ASKED);
    }

    /** A scored check-in: its primary score and its direct answer. */
    public static Point of(int session, ScoringResult.Scored scored) {
        Reading reading = switch (scored.primary()) {
            case ScaleScore.Score score -> new Reading.Score(score.value());
            case ScaleScore.TooFewAnswers few ->
                new Reading.Missing(
                        few.answered() == 0 && few.declined() > 0 ? MissingReason.DECLINED : MissingReason.SKIPPED);
        };
        return new Point(session, reading, scored.direct());
    }

    /** The same session with what the direct item brought. */
    public Point withDirect(DirectAnswer answer) {
        return new Point(session, reading, answer);
    }

    /** The score, where there is one. */
    public OptionalDouble score() {
        return switch (reading) {
            case Reading.Score(double value) -> OptionalDouble.of(value);
            case Reading.Missing missing -> OptionalDouble.empty();
        };
    }
}
