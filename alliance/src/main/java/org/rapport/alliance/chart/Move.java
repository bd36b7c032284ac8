package org.rapport.alliance.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.series.Course;

/**
 * When a course moved and which way, as far as its too long runs tell. A run that follows scores on the other side entered
 * its side when it began; one that begins the course left its side when it ended. Several too long runs have to agree, and
 * the means with them.
 *
 * @param before cell of the last score before the move
 * @param at cell of the first score after it
 * @param from mean of the scores before: of the course so far, or of the run that was left
 * @param to mean of the scores after: of the run that was entered, or of the rest of the course
 */
record Move(int before, int at, double from, double to) {
    /** Scores in a row on one side of the line; those on the line are passed over. */
    private record Run(int first, int last, int scores, double side) {
        Run with(int cell) {
            return new Run(first, cell, scores + 1, side);
        }
    }

    /** The first move, when there is one and all go the same way. Runs of at most {@code granted} scores tell nothing. */
    static Optional<Move> of(Course course, double line, int granted) {
        List<Run> runs = runs(course, line);
        Optional<Move> first = Optional.empty();
        for (int k = 0; k < runs.size(); k++) {
            if (runs.get(k).scores() > granted && runs.size() > 1) {
                Move move = k > 0 ? entered(course, runs, k) : left(course, runs);
                double way = k > 0 ? runs.get(k).side() : -runs.get(k).side();
                if (move.way() != way || first.orElse(move).way() != way) {
                    return Optional.empty();
                }
                first = first.or(() -> Optional.of(move));
            }
        }
        return first;
    }

    /** 1 upwards, −1 downwards, 0 where the means do not differ. */
    double way() {
        return Math.signum(to - from);
    }

    private static Move entered(Course course, List<Run> runs, int k) {
        Run run = runs.get(k);
        int before = runs.get(k - 1).last();
        return new Move(before, run.first(), mean(course, 0, before), mean(course, run.first(), run.last()));
    }

    private static Move left(Course course, List<Run> runs) {
        Run run = runs.getFirst();
        int at = runs.get(1).first();
        return new Move(run.last(), at, mean(course, run.first(), run.last()), mean(course, at, course.size() - 1));
    }

    private static List<Run> runs(Course course, double line) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            double side = Math.signum(course.score(i) - line);
            if (course.has(i) && side != 0) {
                if (!runs.isEmpty() && runs.getLast().side() == side) {
                    runs.add(runs.removeLast().with(i));
                } else {
                    runs.add(new Run(i, i, 1, side));
                }
            }
        }
        return runs;
    }

    private static double mean(Course course, int first, int last) {
        double sum = 0;
        int scores = 0;
        for (int i = first; i <= last; i++) {
            if (course.has(i)) {
                sum += course.score(i);
                scores++;
            }
        }
        return sum / scores;
    }
}
