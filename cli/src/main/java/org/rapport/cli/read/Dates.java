package org.rapport.cli.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as ISO 8601 writes them. */
final class Dates {
    private Dates() {}

    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
