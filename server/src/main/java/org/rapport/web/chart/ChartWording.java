package org.rapport.web.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;

/** The words, dates and numbers of a chart in the reader's language. */
public final class ChartWording {
    private final Phrases phrases;

    private ChartWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words for this language; English until there is a translation. */
    public static ChartWording in(Language language) {
        return switch (language) {
            case ENGLISH, GERMAN, ARABIC -> new ChartWording(Phrases.in(Language.ENGLISH, "clinician/chart"));
        };
    }

    String of(String key, Object... values) {
        return phrases.say("chart." + key, values);
    }

    /** The phrase for one, or for any other number, which is its first gap. */
    String counted(String key, int count, Object other) {
        return of(key + (count == 1 ? ".one" : ".many"), count, other);
    }

    String shortDate(LocalDate date) {
        return dated("date.short", date);
    }

    String date(LocalDate date) {
        return dated("date", date);
    }

    String number(double value) {
        var symbols = DecimalFormatSymbols.getInstance(phrases.language().locale());
        return new DecimalFormat("0.#", symbols).format(value);
    }

    private String dated(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(of(key), phrases.language().locale()).format(date);
    }
}
