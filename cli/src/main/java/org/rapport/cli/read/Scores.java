package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;

/** Reads the field of a score: a number within bounds, nothing, or trouble. */
final class Scores {
    static final String CORRECT = "correct it, or give the scale's own ends with --min and --max";

    private final Form form;
    private final byte[][] missing;

    Scores(Form form) {
        this.form = form;
        this.missing = form.missing().stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** The number of the field; NaN where it is empty or holds a word for missing, and where it is no score at all. */
    double read(byte[] bytes, Line line, int field) {
        if (line.isEmpty(field)) {
            return Double.NaN;
        }
        double value = Decimal.parse(bytes, line.from(field), line.to(field));
        return value >= form.min() && value <= form.max() && Math.abs(value) <= Double.MAX_VALUE ? value : Double.NaN;
    }

    /** What a field that gave no number is. */
    CellKind kind(byte[] bytes, Line line, int field) {
        if (line.isEmpty(field)) {
            return CellKind.MISSING;
        }
        for (byte[] word : missing) {
            if (line.is(field, word)) {
                return CellKind.MISSING;
            }
        }
        double value = Decimal.parse(bytes, line.from(field), line.to(field));
        return Double.isFinite(value) ? CellKind.OUT_OF_RANGE : CellKind.NOT_A_NUMBER;
    }

    /** What to say of it. */
    Trouble trouble(Line line, long number, int field, CellKind kind) {
        String shown = line.shown(field);
        return switch (kind) {
            case OUT_OF_RANGE -> line.trouble(number, field, outside(shown, form), CORRECT);
            case NOT_A_NUMBER, MISSING ->
                line.trouble(
                        number,
                        field,
                        "score " + shown + " is not a number",
                        "write digits with a point, or leave it empty for a session without a score"
                                + " (--missing WORD for another word)");
        };
    }

    static String outside(String shown, Form form) {
        return "score " + shown + " lies outside " + bound(form.min()) + " to " + bound(form.max());
    }

    /** Whole numbers without a point. */
    static String bound(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
