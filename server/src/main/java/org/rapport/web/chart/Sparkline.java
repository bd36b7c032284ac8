package org.rapport.web.chart;

import java.util.List;

/** A course as small as a word: for the eye only, to stand beside the sentence that says the same. */
public final class Sparkline {
    private static final double WIDTH = 132;
    private static final double HEIGHT = 36;
    private static final double EDGE = 6;
    private static final int LATEST = 10;

    private Sparkline() {}

    /** The latest ten visits as SVG, 132 × 36 pixels, hidden from assistive technology. */
    public static String of(Course course) {
        var svg = new Svg();
        String box = "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT);
        svg.open("svg", "class", "spark", "viewBox", box, "width", WIDTH, "height", HEIGHT, "aria-hidden", "true");
        course.shownBand().ifPresent(band -> {
            double top = y(course, band.high());
            double tall = Math.max(y(course, band.low()) - top, 2);
            svg.empty("rect", "class", "chart-band", "x", 0.0, "y", top, "width", WIDTH, "height", tall);
        });
        visits(svg, course);
        return svg.close("svg").toString();
    }

    private static void visits(Svg svg, Course course) {
        List<Visit> all = course.visits();
        List<Visit> visits = all.subList(Math.max(0, all.size() - LATEST), all.size());
        for (int i = 0; i < visits.size(); i++) {
            double x = x(course, i, visits.size());
            switch (visits.get(i)) {
                case Visit.Answered now -> {
                    if (i > 0 && visits.get(i - 1) instanceof Visit.Answered before) {
                        segment(
                                svg,
                                x(course, i - 1, visits.size()),
                                y(course, before.value()),
                                x,
                                y(course, now.value()));
                    }
                    point(svg, course, now, x, i == visits.size() - 1);
                }
                case Visit.Unanswered _ ->
                    svg.empty(
                            "line", "class", "spark-gap", "x1", x - 3, "x2", x + 3, "y1", HEIGHT - 2, "y2", HEIGHT - 2);
            }
        }
    }

    private static void segment(Svg svg, double fromX, double fromY, double x, double y) {
        svg.empty("line", "class", "spark-line", "x1", fromX, "y1", fromY, "x2", x, "y2", y);
    }

    private static void point(Svg svg, Course course, Visit.Answered visit, double x, boolean last) {
        double y = y(course, visit.value());
        if (course.found().contains(visit.session())) {
            String diamond = "M" + Svg.number(x) + " " + Svg.number(y - 5) + "l5 5-5 5-5-5z";
            svg.empty("path", "class", "chart-found", "d", diamond);
        } else {
            svg.empty("circle", "class", "spark-point", "cx", x, "cy", y, "r", last ? 3.5 : 1.5);
        }
    }

    private static double x(Course course, int index, int visits) {
        double x = visits == 1 ? WIDTH / 2 : EDGE + (WIDTH - 2 * EDGE) * index / (visits - 1.0);
        return course.rightToLeft() ? WIDTH - x : x;
    }

    private static double y(Course course, double value) {
        double share = Math.clamp(course.scale().share(value), 0, 1);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}
