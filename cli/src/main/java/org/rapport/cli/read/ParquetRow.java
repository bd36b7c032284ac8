package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.Course;

/** The rows of one case, looked at one after the other with the same eyes as lines of text. */
final class ParquetRow {
    private final ParquetLongBatch batch;
    private final Rows rows;
    private final LongColumns columns;
    private final ParquetScores scores;
    private final int begin;
    private int last = -1;

    /** @param begin the first row of the case */
    ParquetRow(ParquetLongBatch batch, int begin) {
        this.batch = batch;
        this.rows = batch.rows();
        this.columns = batch.columns();
        this.scores = new ParquetScores(batch.form());
        this.begin = begin;
    }

    /** Adds the row's score to the course, or says what is wrong with the row. */
    @Nullable
    Trouble add(Course course, int row) {
        if (rows.id(row).isEmpty()) {
            return at(row, columns.id(), "the id is empty", "give every row the id of its case");
        }
        Trouble trouble = besides(row);
        if (trouble == null) {
            trouble = session(row);
        }
        if (trouble == null) {
            trouble = scores.check(rows.number(1, row), row + 1L, columns.score());
        }
        if (trouble == null) {
            course.add(last, rows.number(1, row));
        }
        return trouble;
    }

    private @Nullable Trouble besides(int row) {
        LongColumns.Extras extras = columns.extras();
        String measure = batch.measure().orElse("");
        if (rows.hasText(Rows.MEASURE) && !rows.text(Rows.MEASURE, row).equals(measure)) {
            String other = quoted(rows.text(Rows.MEASURE, row));
            return at(row, extras.measure(), Aside.otherMeasure(other, measure), Aside.CHOOSE);
        }
        String day = rows.text(Rows.DATE, row);
        if (!day.isEmpty() && !Dates.isDate(day)) {
            return at(row, extras.date(), Aside.noDate(quoted(day)), Aside.WRITE_DAYS);
        }
        String reason = rows.text(Rows.REASON, row);
        if (reason.isEmpty()) {
            return null;
        }
        if (!Aside.isReason(reason)) {
            return at(row, extras.reason(), Aside.noReason(quoted(reason)), Aside.REASONS);
        }
        return Double.isNaN(rows.number(1, row)) ? null : at(row, extras.reason(), Aside.BOTH, Aside.EMPTY_ONE);
    }

    private @Nullable Trouble session(int row) {
        double session = rows.number(0, row);
        if (!(session >= 0 && session == Math.rint(session))) {
            String shown = Double.isNaN(session) ? "" : Scores.bound(session);
            return at(row, columns.session(), SessionNumber.notOne(shown, quoted(shown)), SessionNumber.REMEDY);
        }
        if (session >= Course.LONGEST) {
            String shown = Scores.bound(session);
            return at(row, columns.session(), SessionNumber.tooLarge(shown), SessionNumber.NO_DATE);
        }
        if (session <= last) {
            return order(row, (int) session);
        }
        last = (int) session;
        return null;
    }

    private Trouble order(int row, int session) {
        String id = quoted(rows.id(row));
        for (int before = begin; before < row; before++) {
            if (rows.number(0, before) == session && !batch.isOther(before)) {
                return at(row, columns.session(), SessionNumber.twice(session, id), SessionNumber.KEEP_ONE);
            }
        }
        return at(row, columns.session(), SessionNumber.unsorted(session, id, last), SessionNumber.SORT);
    }

    private static String quoted(String text) {
        return "'" + (text.length() > Line.LONGEST_SHOWN ? text.substring(0, Line.LONGEST_SHOWN) + "…" : text) + "'";
    }

    private static Trouble at(int row, int column, String what, String remedy) {
        return new Trouble(row + 1L, column + 1, what, remedy);
    }
}
