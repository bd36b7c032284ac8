package org.rapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands that do work have: help, a version, exit codes, and that they can be asked to be quiet. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {"", Exit.CODES})
public abstract class Talking implements Callable<Integer> {
    private static final int LAST = 1_000;

    @Option(
            names = {"-q", "--quiet"},
            order = LAST,
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    /** Talks to the person on standard error. */
    protected final Talk talk() {
        return new Talk(System.err, quiet);
    }
}
