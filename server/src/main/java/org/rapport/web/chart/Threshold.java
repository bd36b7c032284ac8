package org.rapport.web.chart;

/** The one dashed line of a chart, with the words that say what being below it means. */
public record Threshold(double at, String words) {
    public Threshold {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("a threshold is a finite number");
        }
    }
}
