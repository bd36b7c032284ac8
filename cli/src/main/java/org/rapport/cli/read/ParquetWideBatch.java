package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;

/** Rows with one case each. */
record ParquetWideBatch(Rows rows, WideColumns columns, Form form) implements Batch {
    @Override
    public long over(Case hand, Taker taker) {
        for (int row = 0; row < rows.size(); row++) {
            hand.begin(rows.id(row), row);
            Trouble trouble = fill(hand, row);
            if (trouble == null) {
                taker.take(hand);
            } else if (taker.trouble(trouble)) {
                taker.leftOut(hand);
            } else {
                return row + 1L;
            }
        }
        return rows.size();
    }

    private @Nullable Trouble fill(Case hand, int row) {
        if (rows.id(row).isEmpty()) {
            return new Trouble(row + 1L, columns.id() + 1, "the id is empty", "give every row the id of its case");
        }
        ParquetScores scores = new ParquetScores(form);
        for (int i = 0; i < columns.scores().length; i++) {
            double score = rows.number(i, row);
            Trouble trouble = scores.check(score, row + 1L, columns.scores()[i]);
            if (trouble != null) {
                return trouble;
            }
            hand.course().add(columns.sessions()[i], score);
        }
        return null;
    }
}
