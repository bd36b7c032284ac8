package org.rapport.cli.read;

import java.util.Optional;

/**
 * Where the columns of a file with one score a line stand; −1 for one that is not there.
 *
 * @param count how many columns the heading has
 */
record LongColumns(int count, int id, int session, int score, Extras extras) {
    /**
     * Columns a file may have besides.
     *
     * @param onlyMeasure the measure on the first line, which is that of all lines unless one is asked for
     */
    record Extras(int measure, int date, int reason, Optional<String> onlyMeasure) {
        boolean none() {
            return measure < 0 && date < 0 && reason < 0;
        }
    }

    /** The same once the first line is known. */
    LongColumns with(String firstMeasure) {
        return new LongColumns(
                count,
                id,
                session,
                score,
                new Extras(extras.measure, extras.date, extras.reason, Optional.of(firstMeasure)));
    }
}
