package org.rapport.cli.write;

import java.util.List;
import java.util.Locale;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;
import org.rapport.cli.read.Case;

/** The course of one case as a drawing that stands on its own, also for those who hear it read. */
final class Svg {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int EDGE = 36;

    private final Course course;
    private final StringBuilder out = new StringBuilder(2048);
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private Svg(Course course) {
        this.course = course;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                low = Math.min(low, course.score(i));
                high = Math.max(high, course.score(i));
            }
        }
        if (!(high > low)) {
            low -= 1;
            high += 1;
        }
    }

    static String of(Case one, List<Finding> flagged) {
        return new Svg(one.course()).drawing(one.id(), flagged);
    }

    private String drawing(String id, List<Finding> flagged) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        .formatted(WIDTH, HEIGHT))
                .append(" font-family=\"sans-serif\" font-size=\"12\">\n<title>Scores of ")
                .append(escaped(id))
                .append("</title>\n<desc>");
        flagged.forEach(
                finding -> out.append(escaped(finding.explanation().english())).append(' '));
        out.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        axes();
        line();
        flagged.forEach(this::mark);
        dots();
        return out.append("</svg>\n").toString();
    }

    private void axes() {
        add(
                "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#767676\"/>%n",
                EDGE, EDGE / 2, HEIGHT - EDGE, WIDTH - EDGE / 2);
        label(EDGE - 4, y(low) + 4, "end", low);
        label(EDGE - 4, y(high) + 4, "end", high);
        label(x(0), HEIGHT - EDGE + 16, "middle", course.session(0));
        label(x(course.size() - 1), HEIGHT - EDGE + 16, "middle", course.session(course.size() - 1));
    }

    private void label(double x, double y, String anchor, double value) {
        String text = new Bytes(16).number(value).toString();
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#333\">%s</text>%n", x, y, anchor, text);
    }

    /** Broken where a session has no score. */
    private void line() {
        out.append("<path fill=\"none\" stroke=\"#1d5b8f\" stroke-width=\"2\" d=\"");
        boolean down = false;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                add("%s%.1f %.1f", down ? "L" : "M", x(i), y(course.score(i)));
            }
            down = course.has(i);
        }
        out.append("\"/>\n");
    }

    private void dots() {
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1d5b8f\"/>%n", x(i), y(course.score(i)));
            }
        }
    }

    private void mark(Finding finding) {
        double x = x(finding.session() - course.session(0));
        add(
                "<path d=\"M%1$.1f %2$d V%3$d\" stroke=\"#a3360f\" stroke-dasharray=\"4 3\"/>"
                        + "<text x=\"%1$.1f\" y=\"12\" text-anchor=\"middle\" fill=\"#a3360f\">%4$s %5$d</text>%n",
                x, EDGE / 2, HEIGHT - EDGE, JsonRow.word(finding.kind()), finding.session());
    }

    private double x(int cell) {
        return EDGE + 8 + cell * (WIDTH - 1.5 * EDGE - 16) / Math.max(1, course.size() - 1);
    }

    private double y(double score) {
        return HEIGHT - EDGE - 8 - (score - low) / (high - low) * (HEIGHT - 1.5 * EDGE - 16);
    }

    private void add(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form.replace("%n", "\n"), values));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < 0x20 ? 0xFFFD : c);
            }
        });
        return safe.toString();
    }
}
