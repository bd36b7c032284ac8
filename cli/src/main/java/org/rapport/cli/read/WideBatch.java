package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;

/** Lines with one case each. */
final class WideBatch implements Batch {
    private final Slab slab;
    private final WideColumns columns;
    private final Form form;
    private final boolean ascii;

    WideBatch(Slab slab, WideColumns columns, Form form) {
        this.slab = slab;
        this.columns = columns;
        this.form = form;
        this.ascii = Utf8.isAscii(slab.bytes(), 0, slab.length());
    }

    @Override
    public long over(Case hand, Taker taker) {
        Line line = new Line(form.delimiter());
        Scores scores = new Scores(form);
        LineCheck check = new LineCheck(slab.bytes(), columns.count(), ascii);
        OpenQuote quote = new OpenQuote(form.delimiter(), columns.count());
        long number = 0;
        int at = 0;
        while (at < slab.length()) {
            boolean said = quote.covers(at);
            at = line.read(slab.bytes(), at, slab.length());
            number++;
            if (said) {
                continue;
            }
            Trouble trouble = check.of(line, number, columns.id());
            if (Line.UNCLOSED.equals(line.fault())) {
                quote.after(slab.bytes(), at, slab.length());
            }
            Ids.begin(hand, slab.bytes(), line, columns.id(), number - 1);
            if (trouble == null) {
                trouble = fill(hand, line, number, scores);
            }
            if (trouble == null) {
                taker.take(hand);
            } else if (!taker.trouble(trouble)) {
                return number;
            } else if (!line.isBlank()) {
                taker.leftOut(hand);
            }
        }
        return number;
    }

    private @Nullable Trouble fill(Case hand, Line line, long number, Scores scores) {
        byte[] bytes = slab.bytes();
        for (int i = 0; i < columns.scores().length; i++) {
            int field = columns.scores()[i];
            double score = scores.read(bytes, line, field);
            if (Double.isNaN(score)) {
                CellKind kind = scores.kind(bytes, line, field);
                if (kind != CellKind.MISSING) {
                    return scores.trouble(line, number, field, kind);
                }
            }
            hand.course().add(columns.sessions()[i], score);
        }
        return null;
    }
}
