package org.rapport.web.chart;

import java.util.List;

/** Turns sessions and scores into places on the picture; mirrored where time runs from right to left. */
final class Plot {
    /** Keeps the first and the last point off the edges of the plot. */
    private static final double INSET = 12;

    private final Course course;
    private final Size size;

    Plot(Course course, Size size) {
        this.course = course;
        this.size = size;
    }

    double y(double value) {
        double share = Math.clamp(course.scale().share(value), 0, 1);
        return size.plotBottom() - share * (size.plotBottom() - size.plotTop());
    }

    /** The place of the visit with this index in the course; a single visit stands in the middle. */
    double x(int index) {
        int visits = course.visits().size();
        double from = size.before + INSET;
        double to = size.width - size.after - INSET;
        return mirrored(visits == 1 ? (from + to) / 2 : from + (to - from) * index / (visits - 1.0));
    }

    double start() {
        return mirrored(size.before);
    }

    double end() {
        return mirrored(size.width - size.after);
    }

    double left() {
        return Math.min(start(), end());
    }

    double right() {
        return Math.max(start(), end());
    }

    /** Moves away from the start side by this many pixels. */
    double onward(double x, double pixels) {
        return course.rightToLeft() ? x - pixels : x + pixels;
    }

    /** The index of the visit that carries this session number, or of the last one before it, or 0. */
    int indexOf(int session) {
        List<Visit> visits = course.visits();
        int found = 0;
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).session() <= session) {
                found = i;
            }
        }
        return found;
    }

    private double mirrored(double x) {
        return course.rightToLeft() ? size.width - x : x;
    }
}
