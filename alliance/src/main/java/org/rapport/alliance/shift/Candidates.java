package org.rapport.alliance.shift;

/** Starts of the last segment that may still win, oldest first. */
final class Candidates {
    private int[] starts = new int[64];
    private int[] lastUse = new int[64];
    private double[] costs = new double[64];
    private int size;

    /** ln 0 … ln n. */
    static double[] logs(int n) {
        double[] logs = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            logs[i] = Math.log(i);
        }
        return logs;
    }

    void clear(int n) {
        size = 0;
        if (n >= starts.length) {
            starts = new int[2 * n];
            lastUse = new int[2 * n];
            costs = new double[2 * n];
        }
    }

    void add(int start) {
        starts[size] = start;
        lastUse[size++] = Integer.MAX_VALUE;
    }

    int size() {
        return size;
    }

    int at(int i) {
        return starts[i];
    }

    /** Notes the cost of everything up to now if the last segment begins at candidate i. */
    void cost(int i, double now) {
        costs[i] = now;
    }

    /**
     * A candidate dearer than a fresh start now will never win again over ends that could start afresh here; it stays
     * until the last end that could not.
     */
    void drop(double fresh, int now, int lastThatCannot) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (costs[i] > fresh) {
                lastUse[i] = Math.min(lastUse[i], lastThatCannot);
            }
            if (lastUse[i] > now) {
                starts[kept] = starts[i];
                lastUse[kept++] = lastUse[i];
            }
        }
        size = kept;
    }
}
