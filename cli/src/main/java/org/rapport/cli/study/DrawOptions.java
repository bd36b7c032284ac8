package org.rapport.cli.study;

import picocli.CommandLine.Option;

/** How many cases are drawn, and which. */
final class DrawOptions {
    @Option(names = "--cases", paramLabel = "N", description = "Cases for each rate (default ${DEFAULT-VALUE}).")
    private int cases;

    @Option(names = "--seed", paramLabel = "N", description = "Of the cases (default ${DEFAULT-VALUE}).")
    private long seed;

    /** What holds unless something else is said. */
    DrawOptions(int cases, long seed) {
        this.cases = cases;
        this.seed = seed;
    }

    int cases() {
        if (cases < 1) {
            throw new org.rapport.alliance.criterion.Parameters.NotUsable("--cases is 1 or more");
        }
        return cases;
    }

    long seed() {
        return seed;
    }
}
