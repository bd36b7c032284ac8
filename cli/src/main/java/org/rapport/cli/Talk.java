package org.rapport.cli;

import java.io.PrintStream;

/** What the program says to a person, on standard error; data never goes here. */
public final class Talk {
    private final PrintStream err;
    private final boolean quiet;

    public Talk(PrintStream err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** A remark; not said when asked to be quiet. */
    public void say(String line) {
        if (!quiet) {
            err.println("rapport: " + line);
        }
    }

    /** Something that has to be said. */
    public void warn(String line) {
        err.println("rapport: " + line);
    }

    /** Whether a person watches standard error, as the launcher found out. */
    public boolean isWatched() {
        return !quiet && Boolean.getBoolean("rapport.tty");
    }

    /** Draws over the line drawn before; an empty text takes it away. */
    void draw(String line) {
        err.print("\r\u001b[K" + line);
        err.flush();
    }
}
