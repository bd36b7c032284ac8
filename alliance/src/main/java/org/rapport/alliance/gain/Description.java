package org.rapport.alliance.gain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.statistics.StandardDeviation;

/**
 * What R's {@code describe_sg} says of a table, unrounded. Percentages and means of nothing are NaN.
 *
 * @param total rows of the table
 * @param changes sudden changes, those not picked too
 * @param withChange rows with a change
 * @param withChangePercent of all rows
 * @param multiple rows of people with more than one change
 * @param multiplePercent of all rows
 * @param reversals changes that were later half undone
 * @param reversalsPercent of the rows with a change
 * @param magnitudeMean mean size in points
 * @param magnitudeSd its standard deviation
 */
public record Description(
        int total,
        int changes,
        int withChange,
        double withChangePercent,
        int multiple,
        double multiplePercent,
        int reversals,
        double reversalsPercent,
        double magnitudeMean,
        double magnitudeSd) {

    /** Of a table with a row for each change. */
    public static Description of(ChangeTable table) {
        return of(table.rows().size(), table.rows().size(), table.rows());
    }

    /** Of a table with a row for each person. */
    public static Description of(List<PersonRow> persons) {
        return of(
                persons.size(),
                persons.stream().mapToInt(PersonRow::changes).sum(),
                persons.stream()
                        .map(PersonRow::picked)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Description of(int total, int changes, List<ChangeRow> rows) {
        int multiple =
                Math.toIntExact(rows.stream().filter(row -> row.inPerson() > 1).count());
        int reversals =
                Math.toIntExact(rows.stream().filter(ChangeRow::reversal).count());
        List<Double> sizes = rows.stream()
                .map(ChangeRow::magnitude)
                .filter(size -> !Double.isNaN(size))
                .toList();
        return new Description(
                total,
                changes,
                rows.size(),
                100.0 * rows.size() / total,
                multiple,
                100.0 * multiple / total,
                reversals,
                100.0 * reversals / rows.size(),
                sizes.isEmpty() ? Double.NaN : StandardDeviation.mean(sizes),
                sizes.size() < 2 ? Double.NaN : StandardDeviation.of(sizes));
    }

    /** To two decimals, as the package prints it. */
    public Description rounded() {
        return new Description(
                total,
                changes,
                withChange,
                rounded(withChangePercent),
                multiple,
                rounded(multiplePercent),
                reversals,
                rounded(reversalsPercent),
                rounded(magnitudeMean),
                rounded(magnitudeSd));
    }

    private static double rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue()
                : value;
    }
}
