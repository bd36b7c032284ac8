package org.rapport.demo;

import java.util.SplittableRandom;

/** Believable answers: a person's own level, some weather from week to week, and the shape of the scale. */
final class Course {
    private final SplittableRandom random;
    private final double level;
    private double weather;

    /**
     * A course.
     *
     * @param level usual answer of this person, 0 to 4
     */
    Course(long seed, double level) {
        this.random = new SplittableRandom(seed);
        this.level = level;
    }

    /** The four answers of the next session. */
    int[] next() {
        weather = 0.3 * weather + 0.25 * random.nextGaussian();
        var four = new int[4];
        for (int i = 0; i < four.length; i++) {
            four[i] = (int) Math.round(Math.clamp(level + weather + 0.15 * random.nextGaussian(), 0, 4));
        }
        return four;
    }
}
