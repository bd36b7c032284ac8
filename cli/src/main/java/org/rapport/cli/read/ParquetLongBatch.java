package org.rapport.cli.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.Course;

/**
 * Rows with one score each, the rows of a case together.
 *
 * @param measure the measure to read, or the only one there may be
 */
record ParquetLongBatch(Rows rows, LongColumns columns, Form form, Optional<String> measure) implements Batch {
    @Override
    public long over(Case hand, Taker taker) {
        int row = 0;
        while (row < rows.size()) {
            int end = row + 1;
            while (end < rows.size() && rows.id(end).equals(rows.id(row))) {
                end++;
            }
            hand.begin(rows.id(row), row);
            if (!one(hand, row, end, taker)) {
                return end;
            }
            row = end;
        }
        return rows.size();
    }

    private boolean one(Case hand, int begin, int end, Taker taker) {
        boolean sound = true;
        int read = 0;
        for (int row = begin; row < end; row++) {
            if (form.measure().isPresent()
                    && !rows.measure(row).equals(form.measure().get())) {
                continue;
            }
            read++;
            Trouble trouble = add(hand, row);
            if (trouble != null) {
                sound = false;
                if (!taker.trouble(trouble)) {
                    return false;
                }
            }
        }
        if (!sound) {
            taker.leftOut(hand);
        } else if (read > 0) {
            taker.take(hand);
        }
        return true;
    }

    private @Nullable Trouble add(Case hand, int row) {
        double session = rows.number(0, row);
        Course course = hand.course();
        if (rows.id(row).isEmpty()) {
            return at(row, columns.id(), "the id is empty", "give every row the id of its case");
        }
        if (measure.isPresent() && rows.hasMeasures() && !rows.measure(row).equals(measure.get())) {
            return at(
                    row,
                    columns.extras().measure(),
                    "measure '" + rows.measure(row) + "' stands beside '" + measure.get() + "'",
                    "say which one to read with --measure");
        }
        if (!(session >= 0 && session < 1e9 && session == Math.rint(session))) {
            return at(row, columns.session(), "the session is not a whole number", "number the sessions 1, 2, 3, …");
        }
        if (course.size() > 0 && session <= course.session(course.size() - 1)) {
            return at(
                    row,
                    columns.session(),
                    "session " + (int) session + " of case '" + rows.id(row) + "' comes after session "
                            + course.session(course.size() - 1),
                    "sort the rows by id and session, each session once");
        }
        if (course.size() > 0 && session - course.session(0) >= Course.LONGEST) {
            return at(
                    row,
                    columns.session(),
                    "session " + (int) session + " makes the case longer than " + Course.LONGEST + " sessions",
                    "number the sessions 1, 2, 3, …; a date is not a session number");
        }
        double score = rows.number(1, row);
        Trouble trouble = new ParquetScores(form).check(score, row + 1L, columns.score());
        if (trouble == null) {
            course.add((int) session, score);
        }
        return trouble;
    }

    private static Trouble at(int row, int column, String what, String remedy) {
        return new Trouble(row + 1L, column + 1, what, remedy);
    }
}
