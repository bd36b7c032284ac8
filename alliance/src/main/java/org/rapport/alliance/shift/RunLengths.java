package org.rapport.alliance.shift;

import java.util.Arrays;

/**
 * How long the present run may be: the posterior of the run length after each score (Adams &amp; MacKay 2007, arXiv
 * 0710.3742), with a constant chance H that a run ends at any score.
 *
 * <p>R<sub>t</sub>(r + 1) ∝ R<sub>t−1</sub>(r)·π<sub>r</sub>(x<sub>t</sub>)·(1 − H) and R<sub>t</sub>(0) ∝ Σ
 * R<sub>t−1</sub>(r)·π<sub>r</sub>(x<sub>t</sub>)·H. Run length 0 means that a run ended after the score, so its
 * probability is always H; a change at the last score is run length 1. Scores that are missing are left out.
 *
 * <p>Reused for one course after the other; for one thread. Cost of a score: the number of run lengths that are kept.
 */
public final class RunLengths {
    private final RunModel model;
    private final double hazard;
    private final double least;
    private final int most;
    private int[] runs = new int[64];
    private double[] probabilities = new double[64];
    private double[] means = new double[64];
    private double[] spreads = new double[64];
    private double[] densities = new double[64];
    private int size;

    /**
     * Made ready.
     *
     * @param hazard chance that a run ends at a score, above 0 and below 1
     * @param least run lengths that have become less likely than this are dropped; 0 drops none
     * @param most run lengths kept at most, so that the cost of a long course stays linear
     */
    public RunLengths(RunModel model, double hazard, double least, int most) {
        if (!(hazard > 0 && hazard < 1) || !(least >= 0 && least < hazard) || most < 2) {
            throw new IllegalArgumentException(
                    "a hazard lies between 0 and 1, the least probability below it, and two runs are kept");
        }
        this.model = model;
        this.hazard = hazard;
        this.least = least;
        this.most = most;
        clear();
    }

    /** Back to before the first score. */
    public void clear() {
        size = 0;
        begin(1);
    }

    /** Takes the next score. */
    public void observe(double x) {
        double highest = Double.NEGATIVE_INFINITY;
        model.reach(runs[0] + 1);
        double[] densities = densities(x);
        for (int i = 0; i < size; i++) {
            if (probabilities[i] > 0) {
                highest = Math.max(highest, densities[i]);
            }
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            probabilities[i] *= Math.exp(densities[i] - highest);
            sum += probabilities[i];
        }
        grow(x, (1 - hazard) / sum);
        begin(hazard);
        drop();
    }

    private double[] densities(double x) {
        if (densities.length < runs.length) {
            densities = new double[runs.length];
        }
        for (int i = 0; i < size; i++) {
            densities[i] = model.logDensity(runs[i], means[i], spreads[i], x);
        }
        return densities;
    }

    private void grow(double x, double factor) {
        for (int i = 0; i < size; i++) {
            probabilities[i] *= factor;
            spreads[i] = model.nextSpread(runs[i], means[i], spreads[i], x);
            means[i] = model.nextMean(runs[i], means[i], x);
            runs[i]++;
        }
    }

    private void begin(double probability) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
            probabilities = Arrays.copyOf(probabilities, 2 * size);
            means = Arrays.copyOf(means, 2 * size);
            spreads = Arrays.copyOf(spreads, 2 * size);
        }
        runs[size] = 0;
        probabilities[size] = probability;
        means[size] = model.mean();
        spreads[size] = model.spread();
        size++;
    }

    private void drop() {
        if (size > most) {
            remove(leastLikely());
        }
        if (least == 0) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (probabilities[i] >= least) {
                move(i, kept++);
            }
        }
        size = kept;
    }

    private int leastLikely() {
        int at = 0;
        for (int i = 1; i < size; i++) {
            if (probabilities[i] < probabilities[at]) {
                at = i;
            }
        }
        return at;
    }

    private void remove(int at) {
        for (int i = at + 1; i < size; i++) {
            move(i, i - 1);
        }
        size--;
    }

    private void move(int from, int to) {
        runs[to] = runs[from];
        probabilities[to] = probabilities[from];
        means[to] = means[from];
        spreads[to] = spreads[from];
    }

    /** Probability that the run has at most this many scores. */
    public double upTo(int run) {
        double sum = 0;
        for (int i = size - 1; i >= 0 && runs[i] <= run; i--) {
            sum += probabilities[i];
        }
        return sum;
    }

    /** Probability that the run has exactly this many scores. */
    public double of(int run) {
        for (int i = size - 1; i >= 0 && runs[i] <= run; i--) {
            if (runs[i] == run) {
                return probabilities[i];
            }
        }
        return 0;
    }

    /** The likeliest run length; of equally likely ones the shortest. */
    public int likeliest() {
        int at = size - 1;
        for (int i = size - 2; i >= 0; i--) {
            if (probabilities[i] > probabilities[at]) {
                at = i;
            }
        }
        return runs[at];
    }

    /** The level expected of the next score: the mean of each run, weighted with its probability. */
    public double mean() {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < size; i++) {
            sum += probabilities[i] * means[i];
            weights += probabilities[i];
        }
        return sum / weights;
    }

    /** How many run lengths are kept. */
    public int kept() {
        return size;
    }
}
