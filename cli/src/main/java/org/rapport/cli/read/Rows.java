package org.rapport.cli.read;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a table, column by column. */
final class Rows {
    private final String[] ids;
    private final double[][] numbers;
    private final String @Nullable [] measures;

    Rows(String[] ids, double[][] numbers, String @Nullable [] measures) {
        this.ids = ids;
        this.numbers = numbers;
        this.measures = measures;
    }

    int size() {
        return ids.length;
    }

    String id(int row) {
        return ids[row];
    }

    double number(int column, int row) {
        return numbers[column][row];
    }

    boolean hasMeasures() {
        return measures != null;
    }

    String measure(int row) {
        return Objects.requireNonNull(measures)[row];
    }

    /** The row on which the last case begins; 0 where there is only one. */
    int beforeLastCase() {
        int row = ids.length - 1;
        while (row > 0 && ids[row - 1].equals(ids[ids.length - 1])) {
            row--;
        }
        return row;
    }

    Rows upTo(int end) {
        return part(0, end);
    }

    Rows from(int begin) {
        return part(begin, ids.length);
    }

    private Rows part(int begin, int end) {
        double[][] some = new double[numbers.length][];
        for (int i = 0; i < some.length; i++) {
            some[i] = Arrays.copyOfRange(numbers[i], begin, end);
        }
        return new Rows(
                Arrays.copyOfRange(ids, begin, end),
                some,
                measures == null ? null : Arrays.copyOfRange(measures, begin, end));
    }

    Rows and(Rows more) {
        int size = ids.length + more.ids.length;
        String[] both = Arrays.copyOf(ids, size);
        System.arraycopy(more.ids, 0, both, ids.length, more.ids.length);
        double[][] sum = new double[numbers.length][];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Arrays.copyOf(numbers[i], size);
            System.arraycopy(more.numbers[i], 0, sum[i], ids.length, more.ids.length);
        }
        if (measures == null || more.measures == null) {
            return new Rows(both, sum, null);
        }
        String[] names = Arrays.copyOf(measures, size);
        System.arraycopy(more.measures, 0, names, ids.length, more.ids.length);
        return new Rows(both, sum, names);
    }
}
