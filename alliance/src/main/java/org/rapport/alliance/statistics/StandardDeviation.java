package org.rapport.alliance.statistics;

import java.util.List;

/** The sample standard deviation, with n − 1 below the line. */
public final class StandardDeviation {
    private StandardDeviation() {}

    /**
     * Two passes, so that large means do not eat small spreads.
     *
     * @throws IllegalArgumentException for fewer than two values
     */
    public static double of(List<Double> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("a spread needs two values, not " + values.size());
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }

    /**
     * The arithmetic mean.
     *
     * @throws IllegalArgumentException for no value
     */
    public static double mean(List<Double> values) {
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("a mean needs a value"));
    }
}
