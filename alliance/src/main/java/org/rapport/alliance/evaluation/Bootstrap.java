package org.rapport.alliance.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rapport.alliance.statistics.Interval;

/** The ratio of two sums over cases, with a percentile interval from drawing whole cases again and again, by seed. */
record Bootstrap(int draws, long seed) {
    static final Bootstrap USUAL = new Bootstrap(400, 1);

    /** What is summed above and below the line; cases with nothing below the line are left out. */
    record Ratio(ToDoubleFunction<Judged> above, ToDoubleFunction<Judged> below) {}

    Estimate of(List<Judged> cases, Ratio ratio) {
        List<Judged> counted = cases.stream()
                .filter(judged -> ratio.below().applyAsDouble(judged) > 0)
                .toList();
        if (counted.isEmpty()) {
            return new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));
        }
        double[] above = counted.stream().mapToDouble(ratio.above()).toArray();
        double[] below = counted.stream().mapToDouble(ratio.below()).toArray();
        double value = Arrays.stream(above).sum() / Arrays.stream(below).sum();
        return new Estimate(value, interval(above, below));
    }

    private Interval interval(double[] above, double[] below) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] drawn = new double[draws];
        for (int i = 0; i < draws; i++) {
            drawn[i] = again(random, above, below);
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (0.025 * draws)], drawn[(int) (0.975 * draws)]);
    }

    private static double again(RandomGenerator random, double[] above, double[] below) {
        double over = 0;
        double under = 0;
        for (int i = 0; i < above.length; i++) {
            int pick = random.nextInt(above.length);
            over += above[pick];
            under += below[pick];
        }
        return over / under;
    }
}
