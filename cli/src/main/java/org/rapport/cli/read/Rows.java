package org.rapport.cli.read;

import java.util.Arrays;

/** Rows of a table, column by column; a part of the rows looks into the same columns. */
final class Rows {
    static final int MEASURE = 0;
    static final int DATE = 1;
    static final int REASON = 2;

    private final int from;
    private final int to;
    private final String[] ids;
    private final double[][] numbers;
    private final String[][] texts;

    private Rows(int from, int to, String[] ids, double[][] numbers, String[][] texts) {
        this.from = from;
        this.to = to;
        this.ids = ids;
        this.numbers = numbers;
        this.texts = texts;
    }

    /**
     * All rows of these columns.
     *
     * @param ids equal neighbours are best the same object, so that comparing them is quick
     * @param texts measure, date and missing_reason; an empty array where there is no such column
     */
    static Rows of(String[] ids, double[][] numbers, String[][] texts) {
        return new Rows(0, ids.length, ids, numbers, texts);
    }

    int size() {
        return to - from;
    }

    String id(int row) {
        return ids[from + row];
    }

    double number(int column, int row) {
        return numbers[column][from + row];
    }

    boolean hasText(int column) {
        return texts[column].length > 0;
    }

    /** Empty where there is no value, or no such column. */
    String text(int column, int row) {
        return hasText(column) ? texts[column][from + row] : "";
    }

    /** The row on which the last case begins; 0 where there is only one. */
    int beforeLastCase() {
        int row = to - 1;
        while (row > from && ids[row - 1].equals(ids[to - 1])) {
            row--;
        }
        return row - from;
    }

    /** How many rows there are of this case before those of another. */
    int leading(String id) {
        int row = from;
        while (row < to && ids[row].equals(id)) {
            row++;
        }
        return row - from;
    }

    Rows upTo(int end) {
        return new Rows(from, from + end, ids, numbers, texts);
    }

    Rows from(int begin) {
        return new Rows(from + begin, to, ids, numbers, texts);
    }

    Rows and(Rows more) {
        double[][] sum = new double[numbers.length][];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Arrays.copyOf(Arrays.copyOfRange(numbers[i], from, to), size() + more.size());
            System.arraycopy(more.numbers[i], more.from, sum[i], size(), more.size());
        }
        String[][] names = new String[texts.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = joined(texts[i], more, more.texts[i]);
        }
        return of(joined(ids, more, more.ids), sum, names);
    }

    private String[] joined(String[] mine, Rows more, String[] theirs) {
        if (mine.length == 0) {
            return mine;
        }
        String[] both = Arrays.copyOf(Arrays.copyOfRange(mine, from, to), size() + more.size());
        System.arraycopy(theirs, more.from, both, size(), more.size());
        return both;
    }
}
