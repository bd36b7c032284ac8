package org.rapport.alliance.shift;

/**
 * What one more segment costs.
 *
 * @param fixed the number itself for {@link Kind#NUMBER}, else without meaning
 * @param times the penalty is multiplied by this; more is stricter
 */
public record Penalty(Kind kind, double fixed, double times) {
    /** How it grows with the number of scores n and the number p of parameters that a segment has of its own. */
    public enum Kind {
        /** Bayesian information criterion, counting the place of the change as a parameter: (p + 1)·ln n. */
        BIC,
        /** Zhang and Siegmund's modified criterion (2007): (p + 2)·ln n, and ln(length) for each segment. */
        MBIC,
        /** Not counting the place: p·ln n. */
        SIC0,
        /** A number. */
        NUMBER
    }

    /** {@link Kind#BIC}. */
    public static final Penalty BIC = new Penalty(Kind.BIC, 0, 1);

    /** {@link Kind#MBIC}. */
    public static final Penalty MBIC = new Penalty(Kind.MBIC, 0, 1);

    /** {@link Kind#SIC0}. */
    public static final Penalty SIC0 = new Penalty(Kind.SIC0, 0, 1);

    public Penalty {
        if (!(times > 0 && times < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a penalty is multiplied by a number above 0, not " + times);
        }
        if (!(fixed >= 0 && fixed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a penalty is a number of 0 or more, not " + fixed);
        }
    }

    /** A fixed number. */
    public static Penalty of(double number) {
        return new Penalty(Kind.NUMBER, number, 1);
    }

    /** As many times as much. */
    public Penalty times(double factor) {
        return new Penalty(kind, fixed, times * factor);
    }

    /** For n scores and segments with p parameters of their own. */
    public double of(int n, int p) {
        return times
                * switch (kind) {
                    case BIC -> (p + 1) * Math.log(n);
                    case MBIC -> (p + 2) * Math.log(n);
                    case SIC0 -> p * Math.log(n);
                    case NUMBER -> fixed;
                };
    }

    /** Whether each segment is also charged the logarithm of its length. */
    public boolean chargesLength() {
        return kind == Kind.MBIC;
    }

    /** The kind as a person would write it: a word or a number. */
    public String written() {
        return kind == Kind.NUMBER ? String.valueOf(fixed) : kind.name();
    }
}
