package org.rapport.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG with every text and attribute escaped and every number finite and short. */
final class Svg {
    private final StringBuilder out = new StringBuilder(2048);

    /** Opens an element; attributes come as name, value, name, value. */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String text, String element, Object... attributes) {
        open(element, attributes);
        out.append(escaped(text));
        return close(element);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture holds finite numbers only");
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(attributes[i + 1] instanceof Double value ? number(value) : escaped("" + attributes[i + 1]));
            out.append('"');
        }
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                // Control characters are not allowed in XML at all.
                default -> safe.appendCodePoint(point < 0x20 ? ' ' : point);
            }
        });
        return safe.toString();
    }
}
