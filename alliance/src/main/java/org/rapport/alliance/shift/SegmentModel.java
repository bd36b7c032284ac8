package org.rapport.alliance.shift;

/** What may change from one segment to the next. */
public enum SegmentModel {
    /** The level; the spread is the same everywhere. */
    MEAN("pelt-mean", 1),
    /** The level and the spread. */
    MEAN_AND_VARIANCE("pelt-meanvar", 2);

    private final String rule;
    private final int parameters;

    SegmentModel(String rule, int parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    /** The name of the rule. */
    String rule() {
        return rule;
    }

    /** How many parameters a segment has of its own. */
    int parameters() {
        return parameters;
    }
}
