package org.rapport.web.chart;

/** The shapes of a chart. Each differs in form, so that colour never carries a meaning alone. */
final class Shapes {
    private static final double KEY = 20;

    private Shapes() {}

    /** Draws one shape around a place. */
    interface Shape {
        void at(Svg svg, double x, double y);
    }

    static void point(Svg svg, double x, double y) {
        svg.empty("circle", "class", "chart-point", "cx", x, "cy", y, "r", 4.5);
    }

    static void found(Svg svg, double x, double y) {
        String diamond = "M" + Svg.number(x) + " " + Svg.number(y - 8) + "l8 8-8 8-8-8z";
        svg.empty("path", "class", "chart-found", "d", diamond);
    }

    static void missing(Svg svg, double x, double y) {
        svg.empty("rect", "class", "chart-missing", "x", x - 4.5, "y", y - 4.5, "width", 9.0, "height", 9.0);
    }

    static void badge(Svg svg, double x, double y, int number) {
        svg.empty("circle", "class", "chart-badge", "cx", x, "cy", y, "r", 8.5);
        svg.text(
                "" + number,
                "text",
                "class",
                "chart-badge-number",
                "x",
                x,
                "y",
                y + 4,
                "font-size",
                "12",
                "text-anchor",
                "middle");
    }

    static String inKey(Shape shape) {
        Svg svg = key();
        shape.at(svg, KEY / 2, KEY / 2);
        return svg.close("svg").toString();
    }

    static String numbered(int number) {
        return inKey((svg, x, y) -> badge(svg, x, y, number));
    }

    static String swatch() {
        Svg svg = key();
        svg.empty("rect", "class", "chart-band", "x", 1.0, "y", 4.0, "width", 18.0, "height", 12.0);
        return svg.close("svg").toString();
    }

    static String dash() {
        Svg svg = key();
        svg.empty("line", "class", "chart-threshold", "x1", 0.0, "x2", KEY, "y1", 10.0, "y2", 10.0);
        return svg.close("svg").toString();
    }

    private static Svg key() {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "chart-key",
                        "viewBox",
                        "0 0 20 20",
                        "width",
                        KEY,
                        "height",
                        KEY,
                        "aria-hidden",
                        "true");
    }
}
