package org.rapport.alliance.shift;

/** How scores of one run lie around its level, and what is believed of the level before the first of them. */
public abstract sealed class RunModel permits KnownVariance, UnknownVariance {
    private int reached;

    RunModel() {}

    /** Gets what depends on the length of a run alone ready for all lengths up to this one. */
    final void reach(int run) {
        if (run >= reached) {
            reached = Math.max(64, 2 * run);
            prepare(reached);
        }
    }

    abstract void prepare(int runs);

    abstract double mean();

    abstract double spread();

    /** Logarithm of the density of x after a run, up to a constant common to all runs. */
    abstract double logDensity(int run, double mean, double spread, double x);

    abstract double nextMean(int run, double mean, double x);

    abstract double nextSpread(int run, double mean, double spread, double x);
}
