package org.rapport.alliance.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.statistics.StandardDeviation;

/**
 * The scores of one relationship on one measure, in session order.
 *
 * <p>Nothing is ever filled in: a missing session stays missing (Wiedemann et al. 2020 warn against imputing for
 * detection), and a session that is not named does not exist.
 *
 * <p>Sessions that do not rise, or a score outside the scale, are a fault of the caller and throw an
 * {@link IllegalArgumentException}.
 */
public record Series(Measure measure, List<Point> points) {
    private static final int ENOUGH_FOR_A_USUAL_RANGE = 3;

    public Series {
        points = List.copyOf(points);
        int last = 0;
        for (Point point : points) {
            if (point.session() <= last) {
                throw new IllegalArgumentException("session " + point.session() + " comes after session " + last);
            }
            if (point.score().isPresent()
                    && !measure.range().contains(point.score().getAsDouble())) {
                throw new IllegalArgumentException(
                        "the score of session " + point.session() + " lies outside the scale");
            }
            last = point.session();
        }
    }

    /** The same series with one more session at its end. */
    public Series with(Point point) {
        List<Point> more = new ArrayList<>(points);
        more.add(point);
        return new Series(measure, more);
    }

    /** What was known right after this session. */
    public Series upTo(int session) {
        return new Series(
                measure,
                points.stream().filter(point -> point.session() <= session).toList());
    }

    /** The last session, scored or not. */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The scores that were really given. */
    public List<Observed> observed() {
        return points.stream()
                .filter(point -> point.score().isPresent())
                .map(point -> new Observed(point.session(), point.score().getAsDouble()))
                .toList();
    }

    /**
     * Steps between neighbouring observed scores. A gap is bridged: after a missed session the step leads from the last
     * score before it, so that a fall cannot hide behind a declined check-in.
     */
    public List<Difference> differences() {
        List<Observed> observed = observed();
        List<Difference> steps = new ArrayList<>();
        for (int i = 1; i < observed.size(); i++) {
            Observed before = observed.get(i - 1);
            Observed after = observed.get(i);
            steps.add(new Difference(before, after, measure.direction().worsening(before.score(), after.score())));
        }
        return List.copyOf(steps);
    }

    /** Sessions in which a direct item was put to the client. */
    public List<Point> directlyAsked() {
        return points.stream()
                .filter(point -> point.direct() != DirectAnswer.NOT_ASKED)
                .toList();
    }

    /** Where this relationship's scores usually lie, from three scores on. */
    public Optional<UsualRange> usualRange() {
        List<Double> scores = observed().stream().map(Observed::score).toList();
        if (scores.size() < ENOUGH_FOR_A_USUAL_RANGE) {
            return Optional.empty();
        }
        double mean = StandardDeviation.mean(scores);
        double sd = StandardDeviation.of(scores);
        Range range = measure.range();
        return Optional.of(new UsualRange(range.clip(mean - sd), range.clip(mean + sd), scores.size()));
    }

    /** How many of the last observed scores, in a row, are exactly the best score there is. */
    public int scoresAtCeiling() {
        double best = measure.direction().best(measure.range());
        int run = 0;
        for (Observed observed : observed().reversed()) {
            if (observed.score() != best) {
                return run;
            }
            run++;
        }
        return run;
    }
}
