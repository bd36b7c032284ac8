package org.rapport.packs;

/**
 * What is wrong with an instrument file, said so that it can be put right.
 *
 * @param file the file's name as the caller gave it
 * @param pointer where in the file, as a JSON pointer (RFC 6901); empty for the file as a whole
 * @param wrong what is wrong there
 * @param remedy what to do about it
 */
public record PackProblem(String file, String pointer, String wrong, String remedy) {
    /** The problem in one line. */
    public String sentence() {
        String where = pointer.isEmpty() ? file : file + " at " + pointer;
        return where + ": " + wrong + " " + remedy;
    }
}
