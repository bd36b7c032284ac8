package org.rapport.cli.read;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.Course;

/** One walk over lines with one score each. */
final class LongWalk {
    private final Slab slab;
    private final Form form;
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
    private int caseAt;
    /** Sessions of the case so far; kept only from the first that does not rise. */
    private final BitSet given = new BitSet();

    private final OpenQuote quote;
    private long number;

    LongWalk(LongBatch batch, Case hand, Taker taker) {
        this.slab = batch.slab();
        this.form = batch.form();
        this.columns = batch.columns();
        this.bytes = slab.bytes();
        this.line = new Line(form.delimiter());
        this.scores = new Scores(form);
        this.check = new LineCheck(bytes, columns.count(), Utf8.isAscii(bytes, 0, slab.length()));
        this.besides = new Besides(columns, form);
        this.hand = hand;
        this.quote = new OpenQuote(form.delimiter(), columns.count());
        this.taker = taker;
    }

    long over() {
        int at = 0;
        while (at < slab.length()) {
            boolean said = quote.covers(at);
            at = line.read(bytes, at, slab.length());
            number++;
            Trouble trouble = said ? null : trouble(at);
            if (trouble != null && !taker.trouble(trouble)) {
                return number;
            }
        }
        close();
        return number;
    }

    private @Nullable Trouble trouble(int next) {
        Trouble trouble = check.of(line, number, columns.id());
        if (trouble == null) {
            turn();
            trouble = row();
            spoiled |= trouble != null;
        } else if (!line.isBlank()) {
            adrift = true;
            spoiled = true;
        }
        if (Line.UNCLOSED.equals(line.fault())) {
            quote.after(bytes, next, slab.length());
        }
        return trouble;
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
            caseAt = line.begin();
            given.clear();
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
        if (session < 0 || session >= Course.LONGEST) {
            String text = line.text(field);
            return SessionNumber.isTooLarge(text)
                    ? line.trouble(number, field, SessionNumber.tooLarge(text), SessionNumber.NO_DATE)
                    : line.trouble(number, field, SessionNumber.notOne(text, line.shown(field)), SessionNumber.REMEDY);
        }
        if (session <= last) {
            return order(session);
        }
        if (!given.isEmpty()) {
            given.set(session);
        }
        last = session;
        return score(session);
    }

    private Trouble order(int session) {
        if (given.isEmpty()) {
            earlier();
        }
        boolean twice = given.get(session);
        given.set(session);
        String id = line.shown(columns.id());
        return twice
                ? line.trouble(number, columns.session(), SessionNumber.twice(session, id), SessionNumber.KEEP_ONE)
                : line.trouble(
                        number, columns.session(), SessionNumber.unsorted(session, id, last), SessionNumber.SORT);
    }

    /** Reads the lines of the case before this one again, for the numbers of their sessions. */
    private void earlier() {
        Line before = new Line(form.delimiter());
        int at = caseAt;
        while (at < line.begin()) {
            at = before.read(bytes, at, line.begin());
            int session = before.fields() == columns.count() ? sessionOf(before) : -1;
            if (session >= 0 && session < Course.LONGEST) {
                given.set(session);
            }
        }
    }

    private int sessionOf(Line one) {
        boolean other = !columns.extras().none() && besides.isOther(one);
        return other ? -1 : Decimal.whole(bytes, one.from(columns.session()), one.to(columns.session()));
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
