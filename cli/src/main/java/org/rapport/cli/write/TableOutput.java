package org.rapport.cli.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Finding;

/**
 * Findings for a person: columns under each other, one line each. The first lines decide how wide the columns are, so
 * that any number of lines can flow by.
 */
final class TableOutput implements Output {
    private static final int DECIDING = 500;
    private static final List<String> HEADING =
            List.of("id", "session", "since", "kind", "size", "status", "false alarm", "criterion");

    private final OutputStream out;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths = {};

    TableOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public Page page() {
        return new Lines();
    }

    @Override
    public void write(Page page) throws IOException {
        for (Lines.Line line : ((Lines) page).all()) {
            take(cells(line.id(), line.finding()));
        }
    }

    private void take(List<String> cells) throws IOException {
        if (widths.length > 0) {
            print(cells);
            return;
        }
        waiting.add(cells);
        if (waiting.size() == DECIDING) {
            decide();
        }
    }

    private void decide() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        waiting.addFirst(HEADING);
        widths = new int[HEADING.size()];
        for (List<String> cells : waiting) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cells.get(i).length());
            }
        }
        for (List<String> cells : waiting) {
            print(cells);
        }
        waiting.clear();
    }

    private void print(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String pad = " ".repeat(Math.max(0, widths[i] - cell.length()));
            boolean number = i == 1 || i == 2 || i == 4 || i == 6;
            line.append(number ? pad + cell : cell + pad).append("  ");
        }
        out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(String id, Finding finding) {
        return List.of(
                visible(id),
                Integer.toString(finding.session()),
                finding.previousSession().isPresent()
                        ? Integer.toString(finding.previousSession().getAsInt())
                        : "",
                JsonRow.word(finding.kind()),
                rounded(finding.magnitude(), 1, ""),
                finding.status().name(),
                rounded(finding.falseAlarm().rate(), 100, " %"),
                finding.criterion().name());
    }

    /** A name from a file must not steer the terminal it is shown in. */
    private static String visible(String id) {
        return id.codePoints()
                .map(each -> Character.isISOControl(each) ? '�' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String rounded(OptionalDouble value, double times, String unit) {
        return value.isPresent()
                ? String.format(java.util.Locale.ROOT, "%.1f%s", value.getAsDouble() * times, unit)
                : "";
    }

    @Override
    public void finish() throws IOException {
        decide();
        out.flush();
    }
}
