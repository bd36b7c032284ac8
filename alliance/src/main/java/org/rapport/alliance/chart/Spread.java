package org.rapport.alliance.chart;

/** How the standard deviation of single scores is estimated. */
public enum Spread {
    /** Mean moving range / 1.128 (d2 for two values). */
    MEAN_RANGE("mean-range"),
    /** Median moving range / 0.954 (d4 for two values): one large jump hardly moves it. */
    MEDIAN_RANGE("median-range"),
    /** Sample standard deviation / c4(n); widens with every slow change. */
    STANDARD_DEVIATION("sd");

    private final String written;

    Spread(String written) {
        this.written = written;
    }

    static Spread of(String word) {
        for (Spread spread : values()) {
            if (spread.written.equals(word)) {
                return spread;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** As a person writes it. */
    public String written() {
        return written;
    }
}
