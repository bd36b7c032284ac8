package org.rapport.cli.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.read.Case;

/**
 * What becomes in CSV of an id that a spreadsheet would run as a formula. A mark in front protects a person and changes
 * the id for programs, so neither is done without being asked for; jsonl, json and Parquet are not concerned.
 */
public enum Formulas {
    REFUSE,
    MARK,
    KEEP;

    private static final String BEGINNINGS = "=+-@\t\r";

    /** By its name in lower case. */
    public static Optional<Formulas> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String written(Case one) {
        String id = one.id();
        if (!isFormula(id)) {
            return id;
        }
        return switch (this) {
            case KEEP -> id;
            case MARK -> "'" + id;
            case REFUSE ->
                throw new BadInput(
                        "the id '" + id + "' is a formula to a spreadsheet that opens the CSV; write jsonl or"
                                + " parquet, or choose with --formulas mark (a ' in front) or --formulas keep");
        };
    }

    /** A number with a sign is a number to a spreadsheet, too. */
    private static boolean isFormula(String id) {
        return !id.isEmpty() && BEGINNINGS.indexOf(id.charAt(0)) >= 0 && !id.matches("[+-]\\d+(\\.\\d+)?");
    }
}
