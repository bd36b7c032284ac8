package org.rapport.cli.read;

import java.util.Optional;

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
        ParquetRow check = new ParquetRow(this, begin);
        for (int row = begin; row < end; row++) {
            if (!isOther(row)) {
                read++;
                Trouble trouble = check.add(hand.course(), row);
                sound &= trouble == null;
                if (trouble != null && !taker.trouble(trouble)) {
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

    /** Whether the row is about another measure than the one asked for. */
    boolean isOther(int row) {
        return form.measure().isPresent()
                && !rows.text(Rows.MEASURE, row).equals(form.measure().get());
    }
}
