package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.MissingReason;

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
                    "measure " + line.shown(field) + " stands beside '" + new String(measure, StandardCharsets.UTF_8)
                            + "'",
                    "say which one to read with --measure");
        }
        int date = extras.date();
        if (date >= 0 && !line.isEmpty(date) && !Dates.isDate(line.text(date))) {
            return line.trouble(number, date, "date " + line.shown(date) + " is not a date", "write it as 2026-11-24");
        }
        int reason = extras.reason();
        return reason < 0 || line.isEmpty(reason) ? null : reason(line, number);
    }

    private @Nullable Trouble reason(Line line, long number) {
        int field = extras.reason();
        if (!isReason(line.text(field))) {
            return line.trouble(
                    number,
                    field,
                    "missing_reason " + line.shown(field) + " is not known",
                    "it is not_offered, declined, cancelled, technical or skipped");
        }
        return line.isEmpty(columns.score())
                ? null
                : line.trouble(
                        number, field, "the line has a score and a reason why there is none", "empty one of the two");
    }

    private static boolean isReason(String word) {
        for (MissingReason reason : MissingReason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
