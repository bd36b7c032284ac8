package org.rapport.alliance.chart;

/** Which way off what is usual is flagged. */
public enum Sides {
    /** Only for the worse. */
    WORSE,
    /** For the worse and for the better. */
    BOTH;

    static Sides of(String word) {
        return word.equals("both") ? BOTH : WORSE;
    }

    String written() {
        return this == BOTH ? "both" : "worse";
    }
}
