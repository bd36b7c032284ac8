package org.rapport.alliance.simulation;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A stream of chance that belongs to one purpose within one case, so that what is drawn for one shifts no other. */
final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> KIND = RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final RandomGenerator random;

    private Chance(RandomGenerator random) {
        this.random = random;
    }

    /** The stream of a seed, a purpose and a number. */
    static Chance of(long seed, int purpose, long number) {
        return new Chance(KIND.create(mixed(mixed(mixed(seed) + purpose) + number)));
    }

    /** One step of SplitMix64: neighbouring numbers come out unrelated. */
    private static long mixed(long z) {
        z += GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly from 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    boolean happens(double chance) {
        return share() < chance;
    }

    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double low, double high) {
        return low + (high - low) * share();
    }

    double normal() {
        return random.nextGaussian();
    }

    /** Student's t scaled to variance 1. */
    double tailed(double freedom) {
        return Double.isInfinite(freedom) ? normal() : normal() * Math.sqrt((freedom - 2) / chiSquare(freedom));
    }

    /** Mean 0, variance 1, this skewness: a shifted gamma. */
    double skewed(double skewness) {
        if (skewness == 0) {
            return normal();
        }
        double shape = 4 / (skewness * skewness);
        return (gamma(shape) - shape) / Math.sqrt(shape);
    }

    double chiSquare(double freedom) {
        return 2 * gamma(freedom / 2);
    }

    /** Marsaglia and Tsang 2000, ACM Trans. Math. Softw. 26:363–372; for shapes below 1 by their boost. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - share(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                double cube = v * v * v;
                if (Math.log(1 - share()) < x * x / 2 + d - d * cube + d * Math.log(cube)) {
                    return d * cube;
                }
            }
        }
    }
}
