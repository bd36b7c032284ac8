package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.Locale;
import org.rapport.alliance.statistics.Interval;

/**
 * Shares from 0 to 100 % as dots on lines, with their intervals, as an SVG picture.
 *
 * <p>Calm in light and dark, and told apart by shape as well as by two colours of Okabe and Ito, which people who cannot
 * tell red from green can tell apart. All that it shows is also in the table beside it.
 *
 * @param title what it shows, in a few words
 * @param description the same for those who cannot see it
 * @param kinds what the marks of a row are, at most three
 */
public record DotPlot(String title, String description, List<String> kinds, List<Row> rows) {
    private static final int LEFT = 230;
    private static final int WIDE = 400;
    private static final int TOP = 66;
    private static final int ROW = 26;
    private static final String STYLE = """
            <style>
            svg{--ink:#1f2933;--soft:#9aa5b1;--line:#e4e7eb;--k0:#0072b2;--k1:#b85200;--k2:#5f6c7b}
            @media(prefers-color-scheme:dark){svg{--ink:#e4e7eb;--soft:#7b8794;--line:#3e4c59;--k0:#56b4e9;--k1:#e69f00;--k2:#9aa5b1}}
            text{font:13px system-ui,sans-serif;fill:var(--ink)}.t{font-weight:600;font-size:15px}.a{fill:var(--soft);font-size:12px}
            .g{stroke:var(--line)}.k0{fill:var(--k0);stroke:var(--k0)}.k1{fill:var(--k1);stroke:var(--k1)}.k2{fill:var(--k2);stroke:var(--k2)}
            line.k0,line.k1,line.k2{stroke-width:2;stroke-opacity:.55}
            </style>
            """;

    /** A line of the picture: what it is about, and a mark for each kind, in their order. */
    public record Row(String label, List<Estimate> marks) {}

    public DotPlot {
        if (kinds.size() > 3) {
            throw new IllegalArgumentException("more than three kinds of marks cannot be told apart");
        }
    }

    /** The picture. */
    public String svg() {
        int height = TOP + ROW * rows.size() + 34;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-labelledby=\"title desc\">%n",
                LEFT + WIDE + 40,
                height));
        svg.append("<title id=\"title\">").append(escaped(title)).append("</title>\n");
        svg.append("<desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
        svg.append(STYLE);
        text(svg, "class=\"t\" x=\"12\" y=\"22\"", title);
        legend(svg);
        axis(svg, height - 24);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i + ROW / 2);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        int x = LEFT;
        for (int kind = 0; kind < kinds.size(); kind++) {
            mark(svg, kind, x, 42);
            text(svg, at(x + 12, 46), kinds.get(kind));
            x += 30 + 7 * kinds.get(kind).length();
        }
    }

    private static void axis(StringBuilder svg, int bottom) {
        for (int percent = 0; percent <= 100; percent += 20) {
            int x = LEFT + WIDE * percent / 100;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"g\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>%n",
                    x,
                    x,
                    TOP - 6,
                    bottom - 6));
            text(svg, "class=\"a\" text-anchor=\"middle\" " + at(x, bottom + 10), percent + " %");
        }
    }

    private static void row(StringBuilder svg, Row row, int y) {
        text(svg, "text-anchor=\"end\" " + at(LEFT - 14, y + 4), row.label());
        for (int kind = 0; kind < row.marks().size(); kind++) {
            Estimate mark = row.marks().get(kind);
            if (!Double.isNaN(mark.value())) {
                interval(svg, kind, mark.interval(), y);
                mark(svg, kind, x(mark.value()), y);
            }
        }
    }

    private static void interval(StringBuilder svg, int kind, Interval interval, int y) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"k%d\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>%n",
                kind,
                x(interval.low()),
                x(interval.high()),
                y,
                y));
    }

    private static void mark(StringBuilder svg, int kind, double x, int y) {
        String shape = switch (kind) {
            case 0 -> String.format(Locale.ROOT, "<circle class=\"k0\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>", x, y);
            case 1 -> String.format(Locale.ROOT, "<path class=\"k1\" d=\"M%.1f %dl6 6l-6 6l-6-6z\"/>", x, y - 6);
            default ->
                String.format(Locale.ROOT, "<path class=\"k2\" d=\"M%.1f %dv10\" stroke-width=\"3\"/>", x, y - 5);
        };
        svg.append(shape).append('\n');
    }

    private static void text(StringBuilder svg, String attributes, String words) {
        svg.append("<text ")
                .append(attributes)
                .append('>')
                .append(escaped(words))
                .append("</text>\n");
    }

    private static String at(int x, int y) {
        return "x=\"" + x + "\" y=\"" + y + "\"";
    }

    private static double x(double share) {
        return LEFT + WIDE * Math.clamp(share, 0, 1);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
