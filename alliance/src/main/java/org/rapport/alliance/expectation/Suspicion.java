package org.rapport.alliance.expectation;

/**
 * By how much the limit of today may rise because yesterday was suspicious: to where the odds of a strain, new or old,
 * are as high as those of a new one are at the plain limit.
 *
 * <p>The logarithm of the odds is convex and falls as the score rises, so Newton's steps from the plain limit never
 * overshoot.
 */
final class Suspicion {
    private static final int STEPS = 12;
    /** After a step as small as this the next would be about its square. */
    private static final double CLOSE = 1e-4;

    private Suspicion() {}

    /** The odds of a strain of this depth, new today, at a normal score; times what they were before it was seen. */
    static double ratio(double score, double depth) {
        return Math.exp(-depth * score - depth * depth / 2);
    }

    /**
     * The raised limit, between the plain one and 0.
     *
     * @param depth of a strain that begins today, above 0
     * @param depthOfOld what would still show of one that began before, 0 or more
     * @param odds of one that began before, as {@link #ratio} counts them
     */
    static double meets(double plain, double depth, double depthOfOld, double odds) {
        double old = odds * ratio(plain, depthOfOld) / ratio(plain, depth);
        double rise = 0;
        for (int i = 0; i < STEPS; i++) {
            double newOnes = Math.exp(-depth * rise);
            double oldOnes = old * Math.exp(-depthOfOld * rise);
            double all = newOnes + oldOnes;
            double step = Math.log(all) * all / (depth * newOnes + depthOfOld * oldOnes);
            rise += step;
            if (plain + rise >= 0) {
                return 0;
            }
            if (step < CLOSE) {
                break;
            }
        }
        return plain + rise;
    }
}
