package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;

/** Whether a number of a Parquet file can be a score. */
record ParquetScores(Form form) {
    @Nullable
    Trouble check(double score, long row, int column) {
        if (Double.isNaN(score) || (score >= form.min() && score <= form.max() && Double.isFinite(score))) {
            return null;
        }
        if (Double.isInfinite(score)) {
            return new Trouble(
                    row,
                    column + 1,
                    "the score is NaN or infinite, which is not a number",
                    "leave it without a value for a session without a score");
        }
        return new Trouble(row, column + 1, Scores.outside("'" + Scores.bound(score) + "'", form), Scores.CORRECT);
    }
}
