package org.rapport.cli;

/** Exit codes; 2, for a command that cannot be understood, is picocli's own. */
public final class Exit {
    public static final int OK = 0;
    /** A bug, or something outside that stood in the way. */
    public static final int INTERNAL = 1;

    public static final int USAGE = 2;
    /** The input cannot be used. */
    public static final int BAD_INPUT = 3;

    /** For the end of each help. */
    public static final String CODES =
            "Exit codes: 0 done, 1 something broke, 2 the command is not understood, 3 the input cannot be used.";

    private Exit() {}
}
