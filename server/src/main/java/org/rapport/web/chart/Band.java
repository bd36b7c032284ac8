package org.rapport.web.chart;

/** What is usual for this client in this relationship: both ends belong to it. */
public record Band(double low, double high) {
    public Band {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("a band runs from a finite low end up to a finite high end");
        }
    }
}
