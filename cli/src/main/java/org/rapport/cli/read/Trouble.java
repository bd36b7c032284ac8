package org.rapport.cli.read;

/**
 * What is wrong at one place of a file, and what would mend it.
 *
 * @param line counted from 1 in the file
 * @param column character of the line, counted from 1
 */
public record Trouble(long line, int column, String what, String remedy) {
    /** The same in a file in which so many lines come before. */
    public Trouble after(long lines) {
        return new Trouble(line + lines, column, what, remedy);
    }

    /** One line for a person. */
    public String in(String file) {
        return file + ":" + line + ":" + column + ": " + what + "; " + remedy;
    }
}
