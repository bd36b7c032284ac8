package org.rapport.web.chart;

/**
 * How large a chart is drawn, in CSS pixels at its natural size. The letters are the same size in both, so the compact
 * one stays readable on a screen 320 pixels wide.
 */
enum Size {
    WIDE(720, 310, 46, 142),
    COMPACT(288, 252, 32, 14);

    /** Letters, in pixels. */
    static final double LETTERS = 14;

    /** Above the plot: room for the numbered marks and the word for the direction of the axis. */
    static final double TOP = 44;

    /** Below the plot: room for the marks of missing answers and both ends of the time axis. */
    static final double BOTTOM = 58;

    final double width;
    final double height;
    final double before;
    final double after;

    Size(double width, double height, double before, double after) {
        this.width = width;
        this.height = height;
        this.before = before;
        this.after = after;
    }

    double plotTop() {
        return TOP;
    }

    double plotBottom() {
        return height - BOTTOM;
    }
}
