package org.rapport.web.chart;

/**
 * The range of an instrument, already turned so that higher is better.
 *
 * @param lowest the lowest score the instrument can give
 * @param highest the highest score the instrument can give, above {@code lowest}
 */
public record Scale(double lowest, double highest) {
    public Scale {
        if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest >= highest) {
            throw new IllegalArgumentException("a scale needs a finite lowest score below a finite highest score");
        }
    }

    boolean holds(double value) {
        return value >= lowest && value <= highest;
    }

    double share(double value) {
        return (value - lowest) / (highest - lowest);
    }
}
