package org.rapport.alliance.simulation;

import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.series.Course;

/** Cases drawn from a world, with the means and spreads the laws speak of. */
record Sample(List<double[]> scores, List<Truth> truths) {
    static Sample of(World world, long seed, int cases) {
        Cases made = new Cases(world, seed);
        Sample sample = new Sample(new ArrayList<>(), new ArrayList<>());
        Course course = new Course();
        for (int i = 0; i < cases; i++) {
            sample.truths.add(made.fill(i, course));
            sample.scores.add(java.util.Arrays.copyOf(course.cells(), course.size()));
        }
        return sample;
    }

    double[] inSession(int session) {
        return scores.stream()
                .filter(row -> row.length >= session && !Double.isNaN(row[session - 1]))
                .mapToDouble(row -> row[session - 1])
                .toArray();
    }

    double shareOf(java.util.function.DoublePredicate wanted) {
        double[] all = scores.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        return (double) java.util.Arrays.stream(all).filter(wanted).count() / all.length;
    }

    static double mean(double... values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    static double sd(double... values) {
        double mean = mean(values);
        double squares = java.util.Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    static double correlation(double[] some, double[] others) {
        double product = 0;
        for (int i = 0; i < some.length; i++) {
            product += (some[i] - mean(some)) * (others[i] - mean(others)) / (some.length - 1);
        }
        return product / sd(some) / sd(others);
    }
}
