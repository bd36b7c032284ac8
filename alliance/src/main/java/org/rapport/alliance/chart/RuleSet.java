package org.rapport.alliance.chart;

/** Which patterns on a control chart are looked for. */
public enum RuleSet {
    /** One point beyond the limit. */
    NONE("none"),
    /** 1 beyond the limit; 2 two of three beyond 2σ; 3 four of five beyond 1σ; 4 eight on one side. */
    WESTERN_ELECTRIC("western-electric"),
    /**
     * 1 beyond the limit; 2 nine on one side; 3 six rising or falling; 4 fourteen up and down; 5 two of three beyond 2σ; 6
     * four of five beyond 1σ; 7 fifteen within 1σ; 8 eight beyond 1σ on both sides.
     */
    NELSON("nelson"),
    /** 1 beyond the limit; 2 seven on one side: what the R package qcc 2.7 marks by itself. */
    QCC("qcc");

    private final String written;

    RuleSet(String written) {
        this.written = written;
    }

    static RuleSet of(String word) {
        for (RuleSet rules : values()) {
            if (rules.written.equals(word)) {
                return rules;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** As a person writes it. */
    public String written() {
        return written;
    }

    int fired(Side side, int points) {
        int beyond = RunRules.bit(1, side.beyondThree());
        return switch (this) {
            case NONE -> beyond;
            case WESTERN_ELECTRIC ->
                beyond
                        | RunRules.bit(2, points >= 3 && side.twoOfThree())
                        | RunRules.bit(3, points >= 5 && side.fourOfFive())
                        | RunRules.bit(4, side.run() >= 8);
            case NELSON ->
                beyond
                        | RunRules.bit(2, side.run() >= 9)
                        | RunRules.bit(3, side.steps() >= 5)
                        | RunRules.bit(5, points >= 3 && side.twoOfThree())
                        | RunRules.bit(6, points >= 5 && side.fourOfFive());
            case QCC -> beyond | RunRules.bit(2, side.run() >= 7);
        };
    }

    /** What a rule from number 2 on saw, to be put after "the score"; a score beyond the limit is told with the limit. */
    String pattern(int rule) {
        return switch (this) {
            case NONE -> "was beyond the limit";
            case WESTERN_ELECTRIC -> WESTERN[rule - 1];
            case NELSON -> NELSONS[rule - 1];
            case QCC -> "was the seventh or later in a row on one side";
        };
    }

    private static final String[] WESTERN = {
        "was beyond the limit",
        "was the second of three far to one side",
        "was the fourth of five to one side",
        "was the eighth or later in a row on one side"
    };
    private static final String[] NELSONS = {
        "was beyond the limit",
        "was the ninth or later in a row on one side",
        "was the sixth or later in a row that moved the same way",
        "was the fourteenth or later in a row going up and down",
        "was the second of three far to one side",
        "was the fourth of five to one side",
        "was the fifteenth or later in a row unusually close to the middle",
        "was the eighth or later in a row far from the middle, on both sides"
    };
}
