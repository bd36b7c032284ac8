package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.Course;

/** One walk over lines with one score each. */
final class LongWalk {
    private final Slab slab;
    private final LongColumns columns;
    private final byte[] bytes;
    private final Line line;
    private final Scores scores;
    private final LineCheck check;
    private final Besides besides;
    private final Case hand;
    private final Taker taker;
    private boolean open;
    private boolean spoiled;
    /** A line without a sure id may belong to the case before it or to the one after it: neither can be trusted. */
    private boolean adrift;

    private boolean ofMeasure;
    private int last = -1;
    private long number;

    LongWalk(LongBatch batch, Case hand, Taker taker) {
        this.slab = batch.slab();
        this.columns = batch.columns();
        this.bytes = slab.bytes();
        this.line = new Line(batch.form().delimiter());
        this.scores = new Scores(batch.form());
        this.check = new LineCheck(bytes, columns.count(), Utf8.isAscii(bytes, 0, slab.length()));
        this.besides = new Besides(columns, batch.form());
        this.hand = hand;
        this.taker = taker;
    }

    long over() {
        int at = 0;
        while (at < slab.length()) {
            at = line.read(bytes, at, slab.length());
            number++;
            Trouble trouble = check.of(line, number, columns.id());
            if (trouble == null) {
                turn();
                trouble = row();
            } else {
                adrift = true;
            }
            if (trouble != null) {
                spoiled = true;
                if (!taker.trouble(trouble)) {
                    return number;
                }
            }
        }
        close();
        return number;
    }

    /** To the next case, where this line begins one. */
    private void turn() {
        if (!open || !Ids.same(hand, bytes, line, columns.id())) {
            close();
            Ids.begin(hand, bytes, line, columns.id(), number - 1);
            open = true;
            spoiled = adrift;
            ofMeasure = false;
            last = -1;
        }
        adrift = false;
    }

    /** A case without any line of the measure asked for is no case of this run. */
    private void close() {
        if (open && spoiled) {
            taker.leftOut(hand);
        } else if (open && ofMeasure) {
            taker.take(hand);
        }
    }

    private @Nullable Trouble row() {
        if (!columns.extras().none()) {
            if (besides.isOther(line)) {
                return null;
            }
            Trouble trouble = besides.check(line, number);
            if (trouble != null) {
                return trouble;
            }
        }
        ofMeasure = true;
        return session();
    }

    private @Nullable Trouble session() {
        int field = columns.session();
        int session = Decimal.whole(bytes, line.from(field), line.to(field));
        if (session < 0) {
            return line.trouble(
                    number,
                    field,
                    "session " + line.shown(field) + " is not a whole number",
                    "number the sessions of a case 1, 2, 3, …");
        }
        if (session <= last) {
            return order(session);
        }
        int first = hand.course().size() == 0 ? session : hand.course().session(0);
        if (session - first >= Course.LONGEST) {
            return line.trouble(
                    number,
                    field,
                    "session " + session + " makes the case longer than " + Course.LONGEST + " sessions",
                    "number the sessions of a case 1, 2, 3, …; a date is not a session number");
        }
        last = session;
        return score(session);
    }

    private Trouble order(int session) {
        String of = "session " + session + " of case " + line.shown(columns.id());
        return session == last
                ? line.trouble(number, columns.session(), of + " is there twice", "keep one of the two lines")
                : line.trouble(
                        number,
                        columns.session(),
                        of + " comes after session " + last,
                        "sort the lines by id and session");
    }

    private @Nullable Trouble score(int session) {
        int field = columns.score();
        double score = scores.read(bytes, line, field);
        if (Double.isNaN(score)) {
            CellKind kind = scores.kind(bytes, line, field);
            if (kind != CellKind.MISSING) {
                return scores.trouble(line, number, field, kind);
            }
        }
        hand.course().add(session, score);
        return null;
    }
}
