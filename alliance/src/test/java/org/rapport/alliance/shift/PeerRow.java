package org.rapport.alliance.shift;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.alliance.peers.PeerTable;

/** One line of what a published package printed. */
record PeerRow(PeerTable table, int row) {
    static List<PeerRow> rows(String path) {
        PeerTable table = PeerTable.read(path);
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> new PeerRow(table, row))
                .toList();
    }

    /** What every package was given: the scores of sessions 1 to 20 that are there, of the persons with id 1, 2, 3 … */
    static List<double[]> scores() {
        return rows("input.csv").stream().map(PeerRow::person).toList();
    }

    private double[] person() {
        return IntStream.rangeClosed(1, 20)
                .mapToDouble(session -> number("s" + session))
                .filter(Double::isFinite)
                .toArray();
    }

    String text(String column) {
        return table.text(row, column);
    }

    double number(String column) {
        return table.number(row, column);
    }

    int whole(String column) {
        return Integer.parseInt(text(column));
    }

    /** Whole numbers with spaces between. */
    List<Integer> list(String column) {
        return text(column).isBlank()
                ? List.of()
                : Stream.of(text(column).trim().split(" +", -1))
                        .map(Integer::valueOf)
                        .toList();
    }

    @Override
    public String toString() {
        return table.rows().get(row).toString();
    }
}
