package org.rapport.alliance.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table that a published peer printed: comma separated, a line of names first; empty and {@code NA} are missing. */
public record PeerTable(List<String> names, List<List<String>> rows) {

    /** Reads {@code peers/<path>} of the test resources. */
    public static PeerTable read(String path) {
        try (InputStream in = PeerTable.class.getResourceAsStream("/peers/" + path)) {
            List<List<String>> lines = new ArrayList<>();
            new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8)
                    .lines()
                    .forEach(line -> lines.add(Arrays.stream(line.split(",", -1))
                            .map(cell -> cell.replaceAll("^\"|\"$", ""))
                            .toList()));
            return new PeerTable(lines.getFirst(), List.copyOf(lines.subList(1, lines.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A cell as it is written. */
    public String text(int row, String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + names);
        }
        return rows.get(row).get(column);
    }

    /** A cell as a number; NaN where it is missing. */
    public double number(int row, String name) {
        String cell = text(row, name);
        return switch (cell) {
            case "", "NA", "NaN" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            case "TRUE" -> 1;
            case "FALSE" -> 0;
            default -> Double.parseDouble(cell);
        };
    }

    /** The second cell of the row whose first cell is this. */
    public double named(String first) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).getFirst().equals(first)) {
                return number(row, names.get(1));
            }
        }
        throw new IllegalArgumentException("no row " + first);
    }
}
