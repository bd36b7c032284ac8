package org.rapport.alliance.gain;

import java.util.List;
import org.rapport.alliance.series.Course;

/**
 * Scores of many cases in wide form: a row for each case, a column for each consecutive session, NaN where a session has
 * no score.
 *
 * @param first number of the session in the first column, 0 when that is a baseline
 * @param ids one for each row
 * @param rows one score for each column; the arrays themselves are not copied
 */
public record Sheet(int first, List<String> ids, List<double[]> rows) {
    public Sheet {
        ids = List.copyOf(ids);
        rows = List.copyOf(rows);
        if (ids.size() != rows.size()) {
            throw new IllegalArgumentException(ids.size() + " names for " + rows.size() + " rows");
        }
        for (double[] row : rows) {
            if (row.length != rows.getFirst().length) {
                throw new IllegalArgumentException("all rows have the same number of sessions");
            }
        }
    }

    /** How many sessions there are, scored or not. */
    public int sessions() {
        return rows.size() == 0 ? 0 : rows.getFirst().length;
    }

    /** The column of a session, or −1. */
    int column(int session) {
        int column = session - first;
        return column >= 0 && column < sessions() ? column : -1;
    }

    Course course(int row) {
        Course course = new Course();
        double[] scores = rows.get(row);
        for (int i = 0; i < scores.length; i++) {
            course.add(first + i, scores[i]);
        }
        return course;
    }
}
