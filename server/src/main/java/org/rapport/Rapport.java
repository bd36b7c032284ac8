package org.rapport;

/** The program. */
public final class Rapport {
    private Rapport() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
