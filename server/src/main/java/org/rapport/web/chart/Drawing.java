package org.rapport.web.chart;

import java.util.List;

/** Draws a course at one size: what lies behind first, the line and its points last. */
final class Drawing {
    private final Course course;
    private final ChartWording wording;
    private final Size size;
    private final Plot plot;
    private final Svg svg = new Svg();

    Drawing(Course course, ChartWording wording, Size size) {
        this.course = course;
        this.wording = wording;
        this.size = size;
        this.plot = new Plot(course, size);
    }

    String draw(String headline) {
        open(headline);
        band();
        grid();
        threshold();
        happenings();
        line();
        points();
        timeAxis();
        return svg.close("svg").toString();
    }

    private void open(String headline) {
        String kind = size == Size.WIDE ? "wide" : "compact";
        String title = "chart-" + kind + "-title";
        String description = "chart-" + kind + "-desc";
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart chart-" + kind,
                "viewBox",
                "0 0 " + Svg.number(size.width) + " " + Svg.number(size.height),
                "role",
                "img",
                "direction",
                course.rightToLeft() ? "rtl" : "ltr",
                "font-size",
                Size.LETTERS,
                "aria-labelledby",
                title + " " + description);
        svg.text(wording.of("title", course.measure(), course.client()), "title", "id", title);
        svg.text(headline + " " + wording.of("description"), "desc", "id", description);
    }

    private void band() {
        course.shownBand().ifPresent(band -> {
            double top = plot.y(band.high());
            double height = Math.max(plot.y(band.low()) - top, 2);
            double width = plot.right() - plot.left();
            svg.empty("rect", "class", "chart-band", "x", plot.left(), "y", top, "width", width, "height", height);
            if (size == Size.WIDE) {
                beside(wording.of("band", course.client()), top + height / 2);
            }
        });
    }

    private void grid() {
        for (double value : GridLines.of(course.scale())) {
            double y = plot.y(value);
            svg.empty("line", "class", "chart-grid", "x1", plot.left(), "x2", plot.right(), "y1", y, "y2", y);
            label(wording.number(value), plot.onward(plot.start(), -8), y + 5, "end");
        }
        label(wording.of("axis.better"), plot.start(), 13, "start");
    }

    private void threshold() {
        course.threshold().ifPresent(line -> {
            double y = plot.y(line.at());
            svg.empty("line", "class", "chart-threshold", "x1", plot.left(), "x2", plot.right(), "y1", y, "y2", y);
            if (size == Size.WIDE) {
                beside(line.words(), course.shownBand().isPresent() ? clearOfBand(y) : y);
            }
        });
    }

    /** The two labels beside the plot never share a line. */
    private double clearOfBand(double y) {
        Band band = course.shownBand().orElseThrow();
        double middle = (plot.y(band.low()) + plot.y(band.high())) / 2;
        double apart = 38;
        return Math.abs(y - middle) >= apart ? y : middle + apart;
    }

    /** A label after the end of the plot, in at most three short lines. */
    private void beside(String words, double middle) {
        List<String> lines = Lines.wrap(words, 17);
        double y = middle + 4 - (lines.size() - 1) * 8;
        for (String line : lines) {
            label(line, plot.onward(plot.end(), 8), y, "start");
            y += 16;
        }
    }

    private void happenings() {
        List<Double> places = Badges.places(course, plot);
        for (int i = 0; i < places.size(); i++) {
            double x = plot.x(plot.indexOf(course.happenings().get(i).session()));
            double top = size.plotTop() - 6;
            svg.empty("line", "class", "chart-tick", "x1", x, "x2", x, "y1", top, "y2", size.plotBottom());
            Shapes.badge(svg, places.get(i), size.plotTop() - 15, i + 1);
        }
    }

    /** The line breaks where an answer is missing. */
    private void line() {
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < course.visits().size(); i++) {
            if (course.visits().get(i) instanceof Visit.Answered answered) {
                path.append(drawing ? 'L' : 'M')
                        .append(Svg.number(plot.x(i)))
                        .append(' ')
                        .append(Svg.number(plot.y(answered.value())));
                drawing = true;
            } else {
                drawing = false;
            }
        }
        if (!path.isEmpty()) {
            svg.empty("path", "class", "chart-line", "fill", "none", "d", path);
        }
    }

    private void points() {
        for (int i = 0; i < course.visits().size(); i++) {
            double x = plot.x(i);
            switch (course.visits().get(i)) {
                case Visit.Answered answered
                when course.found().contains(answered.session()) -> Shapes.found(svg, x, plot.y(answered.value()));
                case Visit.Answered answered -> Shapes.point(svg, x, plot.y(answered.value()));
                case Visit.Unanswered _ -> Shapes.missing(svg, x, size.plotBottom() + 10);
            }
        }
    }

    private void timeAxis() {
        List<Visit> visits = course.visits();
        double y = size.height - 24;
        if (visits.isEmpty()) {
            label(wording.of("axis.no-visits"), plot.start(), y, "start");
        } else if (visits.size() == 1) {
            end("axis.only", visits.getFirst(), plot.start(), "start");
        } else {
            end("axis.first", visits.getFirst(), plot.start(), "start");
            end("axis.last", visits.getLast(), plot.end(), "end");
        }
    }

    private void end(String key, Visit visit, double x, String anchor) {
        label(wording.of(key), x, size.height - 25, anchor);
        label(wording.shortDate(visit.on()), x, size.height - 7, anchor);
    }

    private void label(String words, double x, double y, String anchor) {
        svg.text(words, "text", "class", "chart-label", "x", x, "y", y, "text-anchor", anchor);
    }
}
