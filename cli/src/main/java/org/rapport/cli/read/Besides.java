package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The columns a line may have besides: which measure, on which day, and why there is no score. */
final class Besides {
    private final LongColumns columns;
    private final LongColumns.Extras extras;
    private final byte @Nullable [] measure;
    private final boolean chosen;

    Besides(LongColumns columns, Form form) {
        this.columns = columns;
        this.extras = columns.extras();
        this.chosen = form.measure().isPresent();
        this.measure = form.measure()
                .or(extras::onlyMeasure)
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .orElse(null);
    }

    /** Whether the line is about another measure than the one asked for. */
    boolean isOther(Line line) {
        return chosen && measure != null && !line.is(extras.measure(), measure);
    }

    @Nullable
    Trouble check(Line line, long number) {
        int field = extras.measure();
        if (field >= 0 && measure != null && !line.is(field, measure)) {
            return line.trouble(
                    number,
                    field,
                    Aside.otherMeasure(line.shown(field), new String(measure, StandardCharsets.UTF_8)),
                    Aside.CHOOSE);
        }
        int date = extras.date();
        if (date >= 0 && !line.isEmpty(date) && !Dates.isDate(line.text(date))) {
            return line.trouble(number, date, Aside.noDate(line.shown(date)), Aside.WRITE_DAYS);
        }
        int reason = extras.reason();
        return reason < 0 || line.isEmpty(reason) ? null : reason(line, number);
    }

    private @Nullable Trouble reason(Line line, long number) {
        int field = extras.reason();
        if (!Aside.isReason(line.text(field))) {
            return line.trouble(number, field, Aside.noReason(line.shown(field)), Aside.REASONS);
        }
        return line.isEmpty(columns.score()) ? null : line.trouble(number, field, Aside.BOTH, Aside.EMPTY_ONE);
    }
}
