package org.rapport.cli.write;

/** Single fields of CSV. */
public final class Field {
    private Field() {}

    /** Text, in quotes where it needs them. */
    public static String csv(String text) {
        return new Bytes(64).csv(text).toString();
    }

    /** The shortest decimal that reads back as the same double. */
    public static String number(double value) {
        return new Bytes(32).number(value).toString();
    }
}
